package org.openita.advice;

import com.google.common.collect.ImmutableList;
import org.immutables.value.Value;
import org.openita.Code;
import org.openita.Text;
import org.openita.TextPattern;
import org.openita.analysis.Analysis;
import org.openita.analysis.IndicatorResult;
import org.openita.catalogue.MeasureTemplate;

/** One proposed measure and why it is proposed. */
@Value.Immutable(builder = false)
public abstract class Proposal {

  private static final TextPattern WHY_NAMED =
      TextPattern.of(
          "ตัวชี้วัดที่ {1} ได้รับการระบุเป็นประเด็นที่ต้องพัฒนาในปีงบประมาณ {2}",
          "indicator {1} was named as an issue to develop in fiscal year {2}");
  private static final TextPattern WHY_OPTIONAL =
      TextPattern.of(
          "{1} ทั้งนี้ คะแนนใกล้เคียงคะแนนเต็มแล้ว จึงเสนอเป็นมาตรการทางเลือก",
          "{1}; its score is nearly full, so the measure is optional");
  private static final TextPattern MORE =
      TextPattern.of("{1} และตัวชี้วัดอื่นอีก {2} ตัวชี้วัด", "{1}; and {2} more indicators");

  /** The most issues that a reason names; more than any official framework has. */
  private static final int MOST_NAMED = 20;

  private static final TextPattern BOTH = TextPattern.of("{1}; {2}", "{1}; {2}");

  Proposal() {}

  /** Why an indicator needs a measure. */
  public enum Reason {
    /** It is an urgent weakness. */
    URGENT_WEAKNESS(
        "ตัวชี้วัดที่ {1} {2} ได้ {3} คะแนนในปีงบประมาณ {4} ซึ่งเป็นจุดอ่อนที่ต้องแก้ไขโดยเร่งด่วน",
        "indicator {1}, {2}, scored {3} in fiscal year {4} and is an urgent weakness"),
    /** It is an issue to develop of its instrument. */
    ISSUE_TO_DEVELOP(
        "ตัวชี้วัดที่ {1} {2} ได้ {3} คะแนนในปีงบประมาณ {4} ซึ่งเป็นประเด็นที่ต้องพัฒนาของเครื่องมือนี้",
        "indicator {1}, {2}, scored {3} in fiscal year {4} and is an issue to develop of its"
            + " instrument");

    private final TextPattern why;

    Reason(String th, String en) {
      this.why = TextPattern.of(th, en);
    }
  }

  /** An indicator that needs a measure. */
  @Value.Immutable(builder = false)
  public abstract static class Issue {

    Issue() {}

    /** Returns the code of the indicator. */
    @Value.Parameter
    public abstract Code indicator();

    /** Returns why it needs a measure. */
    @Value.Parameter
    public abstract Reason reason();

    /** Returns whether so little is lost that one measure is enough. */
    @Value.Parameter
    public abstract boolean lostLittle();

    /** Returns whether a measure may be left out: little is lost, and it is not urgent. */
    public boolean isOptional() {
      return lostLittle() && reason() != Reason.URGENT_WEAKNESS;
    }

    /** Returns the indicator and the reason, such as {@code 8 URGENT_WEAKNESS}. */
    @Override
    public String toString() {
      return indicator() + " " + reason();
    }

    private Text why(Analysis analysis) {
      Text why = whyItIsOne(analysis);
      return isOptional() ? WHY_OPTIONAL.format(why) : why;
    }

    private Text whyItIsOne(Analysis analysis) {
      Object fiscalYear = analysis.scorecard().assessment().fiscalYear();
      for (IndicatorResult result : analysis.indicators()) {
        if (result.code().equals(indicator())) {
          return reason()
              .why
              .format(indicator(), result.indicator().name(), result.score(), fiscalYear);
        }
      }
      return WHY_NAMED.format(indicator(), fiscalYear);
    }
  }

  /** Returns the template of the measure. */
  @Value.Parameter
  public abstract MeasureTemplate template();

  /**
   * Returns the urgent weaknesses and issues to develop that it is proposed for, the most urgent
   * first; never empty.
   */
  @Value.Parameter
  public abstract ImmutableList<Issue> issues();

  /**
   * Returns what it serves: the weak items or sub-indicators where the evidence names them, else
   * the indicators; each is an issue or lies under one.
   */
  @Value.Parameter
  public abstract ImmutableList<Code> targets();

  /** Returns the most urgent indicator that it is proposed for. */
  public Code indicator() {
    return issues().get(0).indicator();
  }

  /** Returns why that indicator needs a measure. */
  public Reason reason() {
    return issues().get(0).reason();
  }

  /** Returns whether it may be left out, because what it is for lost little and is not urgent. */
  public boolean isOptional() {
    return issues().stream().allMatch(Issue::isOptional);
  }

  /**
   * Returns why it is proposed, with the scores of the analysis that it was proposed from; names
   * the 20 most urgent issues and the number of the others.
   */
  public Text why(Analysis analysis) {
    int named = Math.min(issues().size(), MOST_NAMED);
    Text why = issues().get(0).why(analysis);
    for (Issue more : issues().subList(1, named)) {
      why = BOTH.format(why, more.why(analysis));
    }
    return named < issues().size() ? MORE.format(why, issues().size() - named) : why;
  }

  /** Returns the id of the template and what it serves, such as {@code no-gift-policy [1, 3]}. */
  @Override
  public String toString() {
    return template().id() + " " + targets();
  }
}
