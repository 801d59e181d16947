package org.openita.bench;

import static com.google.common.base.Preconditions.checkArgument;
import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.IOException;
import java.io.OutputStream;
import java.util.SplittableRandom;
import org.openita.Code;
import org.openita.tally.TallyLayout;

/**
 * Generates a synthetic year of a whole country from a seed: 8,300 agencies of log-normal sizes,
 * 1.5 million respondents in random order, each answering 20 survey items of four options with one
 * answer in a hundred blank, and a checklist of 35 items for each agency.
 *
 * <p>A larger scale increases the number of respondents, not of agencies.
 */
public final class NationalData {

  /** The number of agencies. */
  public static final int AGENCIES = 8_300;

  /** The number of survey items: {@code I1} to {@code I15} and {@code E1} to {@code E5}. */
  public static final int SURVEY_ITEMS = 20;

  /** The number of options of a survey item. */
  public static final int OPTIONS = 4;

  /** The number of checklist items, {@code O1} to {@code O35}. */
  public static final int CHECKLIST_ITEMS = 35;

  private static final int RESPONDENTS = 1_500_000;
  private static final int SMALLEST = 40;
  private static final int LARGEST = 4_153;
  private static final int BLANK_IN = 100;
  private static final int IIT_ITEMS = 15;

  private final long seed;
  private final int[] arrivals;

  private NationalData(long seed, int[] arrivals) {
    this.seed = seed;
    this.arrivals = arrivals;
  }

  /**
   * Generates the data of a seed.
   *
   * @param scale the multiple of 1.5 million respondents
   */
  public static NationalData of(long seed, int scale) {
    checkArgument(scale > 0 && scale <= 100, "scale must be in [1, 100] but was %s", scale);
    SplittableRandom random = new SplittableRandom(seed);
    int[] sizes = sizes(random);
    int[] arrivals = new int[Math.multiplyExact(RESPONDENTS, scale)];
    int at = 0;
    for (int agency = 0; agency < AGENCIES; agency++) {
      for (int i = 0; i < sizes[agency] * scale; i++) {
        arrivals[at++] = agency;
      }
    }
    for (int i = arrivals.length - 1; i > 0; i--) {
      int j = random.nextInt(i + 1);
      int agency = arrivals[i];
      arrivals[i] = arrivals[j];
      arrivals[j] = agency;
    }
    return new NationalData(seed, arrivals);
  }

  private static int[] sizes(SplittableRandom random) {
    double[] weights = new double[AGENCIES];
    for (int i = 0; i < AGENCIES; i++) {
      weights[i] = Math.exp(0.8 * gaussian(random));
    }
    double low = 0;
    double high = LARGEST;
    // Bisects the factor at which the bounded sizes add up to at most the number of respondents.
    for (int i = 0; i < 100; i++) {
      double middle = (low + high) / 2;
      long sum = 0;
      for (double weight : weights) {
        sum += size(middle * weight);
      }
      if (sum > RESPONDENTS) {
        high = middle;
      } else {
        low = middle;
      }
    }
    int[] sizes = new int[AGENCIES];
    int missing = RESPONDENTS;
    for (int i = 0; i < AGENCIES; i++) {
      sizes[i] = size(low * weights[i]);
      missing -= sizes[i];
    }
    for (int i = 0; missing > 0; i = (i + 1) % AGENCIES) {
      if (sizes[i] < LARGEST) {
        sizes[i]++;
        missing--;
      }
    }
    return sizes;
  }

  private static int size(double wanted) {
    return (int) Math.max(SMALLEST, Math.min(LARGEST, Math.round(wanted)));
  }

  private static double gaussian(SplittableRandom random) {
    // Nearly normal, and the same on every machine.
    double sum = -6;
    for (int i = 0; i < 12; i++) {
      sum += random.nextDouble();
    }
    return sum;
  }

  /** Returns the layout of the survey items, then the checklist items. */
  public static TallyLayout layout() {
    TallyLayout.Builder layout = TallyLayout.builder();
    surveyLayout().columns().forEach(layout::add);
    for (int i = 1; i <= CHECKLIST_ITEMS; i++) {
      layout.checklist(Code.of("O" + i));
    }
    return layout.build();
  }

  /** Returns the layout of the survey items. */
  public static TallyLayout surveyLayout() {
    TallyLayout.Builder layout = TallyLayout.builder();
    for (int i = 0; i < SURVEY_ITEMS; i++) {
      layout.survey(Code.of(i < IIT_ITEMS ? "I" + (i + 1) : "E" + (i + 1 - IIT_ITEMS)), OPTIONS);
    }
    return layout.build();
  }

  /** Returns the number of respondents. */
  public int respondents() {
    return arrivals.length;
  }

  /** Returns the number of the agency of each respondent, in order of arrival. */
  public int[] arrivals() {
    return arrivals.clone();
  }

  /** Returns the id of an agency. */
  public static String id(int agency) {
    checkArgument(agency >= 0 && agency < AGENCIES, "unknown agency %s", agency);
    return "TH" + (agency + 1001);
  }

  /** Returns the answers of all respondents row by row, one byte each and 0 for a blank. */
  public byte[] answers() {
    byte[] all = new byte[Math.multiplyExact(arrivals.length, SURVEY_ITEMS)];
    Answers answers = new Answers();
    for (int i = 0; i < arrivals.length; i++) {
      answers.next(arrivals[i], all, i * SURVEY_ITEMS);
    }
    return all;
  }

  /** Writes the answers of all respondents as CSV, about 47 bytes per row. */
  public void writeSurvey(OutputStream out) throws IOException {
    StringBuilder header = new StringBuilder("agency");
    surveyLayout().columns().forEach(column -> header.append(',').append(column.code()));
    out.write(header.append('\n').toString().getBytes(US_ASCII));
    byte[][] ids = new byte[AGENCIES][];
    for (int i = 0; i < AGENCIES; i++) {
      ids[i] = id(i).getBytes(US_ASCII);
    }
    Answers answers = new Answers();
    byte[] row = new byte[SURVEY_ITEMS];
    byte[] line = new byte[2 * SURVEY_ITEMS + 16];
    for (int agency : arrivals) {
      answers.next(agency, row, 0);
      int length = ids[agency].length;
      System.arraycopy(ids[agency], 0, line, 0, length);
      for (byte answer : row) {
        line[length++] = ',';
        if (answer != 0) {
          line[length++] = (byte) ('0' + answer);
        }
      }
      line[length++] = '\n';
      out.write(line, 0, length);
    }
  }

  /** Writes the checklists of all agencies as CSV. */
  public void writeChecklist(OutputStream out) throws IOException {
    StringBuilder text = new StringBuilder("agency");
    for (int i = 1; i <= CHECKLIST_ITEMS; i++) {
      text.append(",O").append(i);
    }
    text.append('\n');
    SplittableRandom random = new SplittableRandom(~seed);
    for (int agency = 0; agency < AGENCIES; agency++) {
      int quality = 50 + random.nextInt(50);
      text.append(id(agency));
      for (int i = 0; i < CHECKLIST_ITEMS; i++) {
        text.append(random.nextInt(100) < quality ? ",1" : ",0");
      }
      text.append('\n');
    }
    out.write(text.toString().getBytes(US_ASCII));
  }

  /** Generates the answers row by row. */
  private final class Answers {

    private final SplittableRandom random = new SplittableRandom(seed + 1);
    private final int[] quality = new int[AGENCIES];

    Answers() {
      SplittableRandom qualities = new SplittableRandom(seed + 2);
      for (int i = 0; i < AGENCIES; i++) {
        quality[i] = 40 + qualities.nextInt(50);
      }
    }

    void next(int agency, byte[] row, int from) {
      for (int i = from; i < from + SURVEY_ITEMS; i++) {
        int answer = 1;
        while (answer < OPTIONS && random.nextInt(100) < quality[agency]) {
          answer++;
        }
        row[i] = (byte) (random.nextInt(BLANK_IN) == 0 ? 0 : answer);
      }
    }
  }
}
