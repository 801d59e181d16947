package org.openita.framework;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.util.Optional;
import org.openita.Code;
import org.openita.Text;

/** What every element of a framework's tree has, whatever its kind. */
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

  /** The code, unique in its framework. */
  Code code();

  /** The kind. */
  Kind kind();

  /** The official name, where there is one. */
  Optional<Text> title();

  /** The elements directly below, in official order. */
  ImmutableList<? extends Element> children();

  /** How the score of this element follows from those of its children. */
  default Aggregation aggregation() {
    return Aggregation.MEAN;
  }

  /**
   * The points (0 to 100) of each answer option, in the order in which the form prints the options;
   * empty where no answers are tallied at this element.
   */
  default ImmutableList<BigDecimal> points() {
    return ImmutableList.of();
  }

  /** Whether it is scored in reverse, because the less of what it asks about the better. */
  default boolean reversed() {
    return false;
  }

  /** Whether answers can be tallied at this element. */
  default boolean takesTally() {
    return !points().isEmpty();
  }
}
