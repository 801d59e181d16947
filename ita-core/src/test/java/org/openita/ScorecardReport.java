package org.openita;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Lists;
import com.google.common.collect.Maps;
import net.jqwik.api.SampleReportingFormat;
import org.openita.framework.Element;
import org.openita.scoring.Scorecard;

/** Shows the rules and the evidence of a scorecard for which a property fails. */
public final class ScorecardReport implements SampleReportingFormat {

  /** Found by jqwik as a service. */
  public ScorecardReport() {}

  @Override
  public boolean appliesTo(Object value) {
    return value instanceof Scorecard;
  }

  @Override
  public Object report(Object value) {
    Scorecard card = (Scorecard) value;
    return ImmutableMap.of(
        "result", card.toString(),
        "weights", Lists.transform(card.framework().instruments(), i -> i + " " + i.weight()),
        "aggregations", Maps.transformValues(card.framework().elements(), Element::aggregation),
        "rounding", card.framework().rounding().toString(),
        "scores", card.assessment().scores().toString(),
        "tallies", card.assessment().tallies().toString(),
        "not applicable", card.assessment().notApplicable().toString());
  }
}
