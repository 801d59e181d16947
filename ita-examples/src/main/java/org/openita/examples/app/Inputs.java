package org.openita.examples.app;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.Channels;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;
import org.openita.Checked;
import org.openita.InvalidInputException;
import org.openita.Problem;
import org.openita.Text;
import org.openita.advice.Advice;
import org.openita.catalogue.Catalogue;
import org.openita.framework.Framework;
import org.openita.internal.Excerpt;
import org.openita.json.ItaJson;
import org.openita.json.JsonInput;
import org.openita.plan.Plan;
import org.openita.plan.Units;
import org.openita.review.EarlierReview;

/**
 * Opens the documents that a call names.
 *
 * <p>Whatever is wrong with one is an {@link InvalidInputException}, also a failure in the middle
 * of reading. Where the call names several documents, every problem begins with the name of its
 * document.
 */
final class Inputs {

  /** The most bytes of a document. */
  static final int LARGEST = 16 << 20;

  private static final int BUFFER = 1 << 16;

  private final InputStream standard;
  private boolean standardTaken;
  private boolean several;

  Inputs(InputStream standard) {
    this.standard = standard;
  }

  /** Sets the number of documents that the call names. */
  void expect(long documents) {
    several = documents > 1;
  }

  /** Reads an assessment and advises on it. */
  Advice assessment(ItaJson json, InputFile file) {
    return checkAssessment(json, file).orElseThrow();
  }

  /** Reads an assessment and advises on it, or returns every problem of it. */
  Checked<Advice> checkAssessment(ItaJson json, InputFile file) {
    return check(DocumentKind.ASSESSMENT, json.advised(), file);
  }

  /** Reads a plan. */
  Plan plan(ItaJson json, InputFile file) {
    return checkPlan(json, file).orElseThrow();
  }

  /** Reads a plan, or returns every problem of it. */
  Checked<Plan> checkPlan(ItaJson json, InputFile file) {
    return check(DocumentKind.PLAN, json.checkedPlans(), file);
  }

  /** Reads the review that another one is compared with. */
  EarlierReview earlierReview(ItaJson json, InputFile file) {
    return check(DocumentKind.REVIEW, json.earlierReviews(), file).orElseThrow();
  }

  Framework framework(InputFile file) {
    return check(DocumentKind.FRAMEWORK, ItaJson.standard().frameworkDocuments(), file)
        .orElseThrow();
  }

  Catalogue catalogue(InputFile file) {
    return check(DocumentKind.CATALOGUE, ItaJson.standard().catalogues(), file).orElseThrow();
  }

  Units units(InputFile file) {
    return check(DocumentKind.UNITS, ItaJson.standard().units(), file).orElseThrow();
  }

  private <T> Checked<T> check(DocumentKind kind, JsonInput<T> form, InputFile file) {
    byte[] document;
    try {
      document = bytes(file);
    } catch (InvalidInputException unreadable) {
      return Checked.failed(unreadable.problems());
    }
    Checked<T> checked = form.check(document);
    return checked.isValid()
        ? checked
        : in(file, kind.mistaken(document).map(Checked::<T>failed).orElse(checked));
  }

  /** Returns a result with the name of a document before its problems, if several are named. */
  <T> Checked<T> in(InputFile file, Checked<T> result) {
    return result.isValid() || !several
        ? result
        : Checked.failed(
            result.problems().stream()
                .map(problem -> in(file, problem))
                .collect(ImmutableList.toImmutableList()));
  }

  /** Returns a problem with the name of its document before it, if several are named. */
  Problem in(InputFile file, Problem problem) {
    return several ? problem.at(file + ": " + problem.pointer()) : problem;
  }

  /** Reads a whole document, or the beginning of one that is too large and one byte more. */
  byte[] bytes(InputFile file) {
    return bytes(file, LARGEST + 1, unreadable(file));
  }

  /** Reads at most so many bytes of a file that an option names beside the documents. */
  byte[] bytes(InputFile file, int most, String option) {
    return bytes(file, most, reason -> unusable(option, file, reason));
  }

  private byte[] bytes(InputFile file, int most, Fault fault) {
    try (Source in = open(file, fault)) {
      return in.readNBytes(most);
    } catch (IOException unreadable) {
      throw fault.of(reason(unreadable));
    }
  }

  /** Opens a document; standard input can be opened once. */
  InputStream open(InputFile file) {
    return open(file, unreadable(file));
  }

  private Source open(InputFile file, Fault fault) {
    if (file.isStandardInput()) {
      if (standardTaken) {
        throw fault.of(ProgramProblem.READ_TWICE.text());
      }
      standardTaken = true;
      return new Source(standard, null, fault);
    }
    Path path = path(file, fault);
    try {
      SeekableByteChannel channel = Files.newByteChannel(path);
      return new Source(
          Channels.newInputStream(channel), Files.isRegularFile(path) ? channel : null, fault);
    } catch (IOException unreadable) {
      throw fault.of(reason(unreadable));
    }
  }

  /** Returns the path of a file, rejecting a directory, which could be opened but not read. */
  Path path(InputFile file) {
    return path(file, unreadable(file));
  }

  private static Path path(InputFile file, Fault fault) {
    try {
      Path path = Path.of(file.name());
      if (Files.isDirectory(path)) {
        throw fault.of(ProgramProblem.IS_A_DIRECTORY.text());
      }
      return path;
    } catch (InvalidPathException noPath) {
      throw fault.of(reason(noPath));
    }
  }

  /** Returns the size of a document in bytes, if known. */
  OptionalLong size(InputFile file) {
    try {
      return file.isStandardInput()
          ? OptionalLong.empty()
          : OptionalLong.of(Files.size(Path.of(file.name())));
    } catch (IOException | InvalidPathException unknown) {
      return OptionalLong.empty();
    }
  }

  /** Checks that at most one of the files is standard input. */
  void checkStandardInput(List<InputFile> files) {
    List<InputFile> standardInputs = files.stream().filter(InputFile::isStandardInput).toList();
    if (standardInputs.size() > 1) {
      throw unreadable(standardInputs.get(0)).of(ProgramProblem.READ_TWICE.text());
    }
  }

  /** Returns the exception for a document that cannot be read. */
  InvalidInputException cannotRead(InputFile file, Exception why) {
    return unreadable(file).of(reason(why));
  }

  /** Returns the exception for one problem of a document. */
  InvalidInputException invalid(InputFile file, Problem problem) {
    return new InvalidInputException(ImmutableList.of(in(file, problem)));
  }

  private Fault unreadable(InputFile file) {
    return reason ->
        several ? invalid(file, Problem.of("/", reason)) : unusable("FILE", file, reason);
  }

  private static InvalidInputException unusable(String argument, InputFile file, Text reason) {
    return Console.unusable(argument + ": " + Excerpt.of(file.name()), reason);
  }

  private static Text reason(Exception fault) {
    return FileFaults.reason(fault, ProgramProblem.CANNOT_READ);
  }

  /** Makes the exception for a document that cannot be read for a reason. */
  private interface Fault {
    InvalidInputException of(Text reason);
  }

  /** Turns a failure to read into a problem, and detects a file that changes while it is read. */
  private final class Source extends InputStream {

    private final InputStream in;
    private final Fault fault;
    private final @Nullable SeekableByteChannel regular;
    private final long sizeBefore;
    private long count;

    Source(InputStream in, @Nullable SeekableByteChannel regular, Fault fault) {
      this.in = in;
      this.fault = fault;
      this.regular = regular;
      this.sizeBefore = size();
    }

    @Override
    public int read() {
      byte[] one = new byte[1];
      return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] bytes, int offset, int length) {
      try {
        int some = in.read(bytes, offset, Math.min(length, BUFFER));
        count += Math.max(0, some);
        if (some < 0 && changed()) {
          throw fault.of(ProgramProblem.CHANGED.text());
        }
        return some;
      } catch (IOException unreadable) {
        throw fault.of(reason(unreadable));
      }
    }

    private long size() {
      try {
        return regular == null ? 0 : regular.size();
      } catch (IOException unreadable) {
        throw fault.of(reason(unreadable));
      }
    }

    /** Returns whether the file had or has another size than what was read. */
    private boolean changed() {
      long sizeAfter = size();
      // Files that the system makes up as they are read have no size.
      boolean isMadeUp = sizeBefore == 0 && sizeAfter == 0;
      return regular != null && !isMadeUp && (sizeBefore != count || sizeAfter != count);
    }

    @Override
    public void close() {
      if (in != standard) {
        try {
          in.close();
        } catch (IOException unclosed) {
          // Everything wanted has been read.
        }
      }
    }
  }
}
