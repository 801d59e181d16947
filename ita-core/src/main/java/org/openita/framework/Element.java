package org.openita.framework;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.util.Optional;
import org.openita.Code;
import org.openita.Text;

/** One element of a framework's tree, from an instrument down to an answer line. */
public sealed interface Element permits Instrument, Indicator, SubIndicator, Item, AnswerLine {

  /** The kinds of element, from the top of the tree down. */
  enum Kind {
    /** An instrument: a survey or a checklist. */
    INSTRUMENT,
    /** An indicator (ตัวชี้วัด). */
    INDICATOR,
    /** A sub-indicator (ตัวชี้วัดย่อย). */
    SUB_INDICATOR,
    /** An item (ข้อ): a question of a survey, or a point of a checklist. */
    ITEM,
    /** One answer line of an item that has several. */
    LINE
  }

  /** Returns the code, unique in its framework. */
  Code code();

  /** Returns the kind. */
  Kind kind();

  /** Returns the official name; empty where none is known. */
  Optional<Text> title();

  /** Returns the elements directly below, in official order. */
  ImmutableList<? extends Element> children();

  /** Returns how the score of this element follows from those of its children. */
  default Aggregation aggregation() {
    return Aggregation.MEAN;
  }

  /**
   * Returns the points of each answer option, 0 to 100, in the order in which the form prints the
   * options; empty where no answers are tallied at this element.
   */
  default ImmutableList<BigDecimal> points() {
    return ImmutableList.of();
  }

  /** Returns whether the element is scored in reverse: less of what it asks about is better. */
  default boolean reversed() {
    return false;
  }

  /** Returns whether answers can be tallied at this element. */
  default boolean takesTally() {
    return !points().isEmpty();
  }
}
