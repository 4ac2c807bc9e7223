package org.example.roadmap;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.journeydsl.facts.Figure;
import org.journeydsl.facts.KpiFigures;
import org.journeydsl.facts.Wordings;
import org.journeydsl.generate.Generated;
import org.journeydsl.generate.GeneratedFile;
import org.journeydsl.generate.Generator;
import org.journeydsl.generate.Source;
import org.journeydsl.model.Kpi;

/** Writes {@code own/roadmap.txt}: which KPI has to reach its target next. */
public final class RoadmapGenerator implements Generator {

  private record Milestone(LocalDate day, String line) {}

  @Override
  public String id() {
    return "roadmap";
  }

  @Override
  public String description() {
    return "own/roadmap.txt: the targets of all KPIs by date";
  }

  @Override
  public Generated generate(Source source) {
    String lines =
        source.project().kpis().stream()
            .flatMap(kpi -> KpiFigures.of(kpi).targets().stream().map(each -> of(kpi, each)))
            .sorted(Comparator.comparing(Milestone::day).thenComparing(Milestone::line))
            .map(milestone -> milestone.line() + "\n")
            .collect(Collectors.joining());
    return lines.isEmpty()
        ? Generated.of(List.of())
        : Generated.of(List.of(GeneratedFile.text("own/roadmap.txt", lines)));
  }

  private static Milestone of(Kpi kpi, Figure target) {
    LocalDate day = target.date().orElse(LocalDate.MAX);
    String when = target.date().map(LocalDate::toString).orElse("some day");
    String amount = target.amount().number().toPlainString() + target.amount().unit();
    return new Milestone(day, when + "  " + amount + "  " + Wordings.title(kpi).original());
  }
}
