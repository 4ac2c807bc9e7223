package org.journeydsl.generate.kpi;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.journeydsl.facts.JourneyParts;
import org.journeydsl.facts.Wordings;
import org.journeydsl.model.Alert;
import org.journeydsl.model.Amount;
import org.journeydsl.model.Dashboard;
import org.journeydsl.model.Department;
import org.journeydsl.model.Handle;
import org.journeydsl.model.Kpi;
import org.journeydsl.model.Lead;
import org.journeydsl.model.Limit;
import org.journeydsl.model.Link;
import org.journeydsl.model.Owner;

/**
 * What stands around the figures of a KPI: when somebody is to be told, whose it is, where to look.
 *
 * @param below tell somebody when the figure falls below
 * @param above tell somebody when the figure rises above
 * @param department whose it is
 * @param links dashboards, then other addresses
 */
public record KpiAround(
    Optional<Amount> below,
    Optional<Amount> above,
    Optional<Department> department,
    List<String> links) {

  public static KpiAround of(Kpi kpi) {
    return new KpiAround(
        limit(kpi, Limit.BELOW),
        limit(kpi, Limit.ABOVE),
        JourneyParts.facts(kpi, Owner.class).stream().map(Owner::getDepartment).findFirst(),
        Stream.concat(
                JourneyParts.facts(kpi, Dashboard.class).stream().map(Dashboard::getUrl),
                JourneyParts.facts(kpi, Link.class).stream().map(Link::getUrl))
            .toList());
  }

  private static Optional<Amount> limit(Kpi kpi, Limit limit) {
    return JourneyParts.facts(kpi, Alert.class).stream()
        .filter(alert -> alert.getLimit() == limit)
        .map(Alert::getAmount)
        .findFirst();
  }

  /** The owner in one line, with who leads and how to reach them; empty where nobody owns it. */
  public String owner() {
    return department
        .map(
            each ->
                String.join(
                    ", ",
                    Stream.of(
                            Stream.of(Wordings.title(each).original()),
                            JourneyParts.facts(each, Lead.class).stream().map(Lead::getPerson),
                            JourneyParts.facts(each, Handle.class).stream().map(Handle::getHandle))
                        .flatMap(parts -> parts)
                        .toList()))
        .orElse("");
  }

  /** The first address; empty where there is none. */
  public String link() {
    return links.stream().findFirst().orElse("");
  }
}
