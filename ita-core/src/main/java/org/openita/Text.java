package org.openita;

import com.google.errorprone.annotations.Immutable;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.openita.internal.Blanks;

/**
 * A text in Thai, in English or in both, never blank.
 *
 * <p>The library's own texts have both languages; those that agencies write may have one. Immutable
 * and safe for use by many threads.
 */
@Immutable
public final class Text {

  private final @Nullable String th;
  private final @Nullable String en;

  private Text(@Nullable String th, @Nullable String en) {
    ProblemKind.TEXT_MISSING.require(th != null || en != null);
    ProblemKind.TEXT_BLANK_TH.require(th == null || !Blanks.isBlank(th));
    ProblemKind.TEXT_BLANK_EN.require(en == null || !Blanks.isBlank(en));
    this.th = th;
    this.en = en;
  }

  /**
   * Returns a text in both languages.
   *
   * @throws IllegalArgumentException if one is blank
   */
  public static Text of(String th, String en) {
    return new Text(th, en);
  }

  /**
   * Returns a text in whichever languages are given.
   *
   * @throws IllegalArgumentException if neither is given, or one is blank
   */
  public static Text ofNullable(@Nullable String th, @Nullable String en) {
    return new Text(th, en);
  }

  /**
   * Returns a text in Thai only.
   *
   * @throws IllegalArgumentException if it is blank
   */
  public static Text th(String th) {
    return new Text(th, null);
  }

  /**
   * Returns a text in English only.
   *
   * @throws IllegalArgumentException if it is blank
   */
  public static Text en(String en) {
    return new Text(null, en);
  }

  /** Returns the Thai text. */
  public Optional<String> th() {
    return Optional.ofNullable(th);
  }

  /** Returns the English text. */
  public Optional<String> en() {
    return Optional.ofNullable(en);
  }

  /**
   * Returns this text with another Thai wording.
   *
   * @throws IllegalArgumentException if it is blank
   */
  public Text withTh(String th) {
    return new Text(th, en);
  }

  /**
   * Returns this text with another English wording.
   *
   * @throws IllegalArgumentException if it is blank
   */
  public Text withEn(String en) {
    return new Text(th, en);
  }

  /** Returns whether both languages are present. */
  public boolean isComplete() {
    return th != null && en != null;
  }

  /** Returns the text in a language, or in the other one where that is all there is. */
  public String in(Language language) {
    String wanted = language == Language.TH ? th : en;
    return Objects.requireNonNull(wanted != null ? wanted : language == Language.TH ? en : th);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Text that && Objects.equals(th, that.th) && Objects.equals(en, that.en);
  }

  @Override
  public int hashCode() {
    return Objects.hash(th, en);
  }

  @Override
  public String toString() {
    return th == null ? in(Language.EN) : en == null ? th : th + " / " + en;
  }
}
