package org.journeydsl.generate.kpi.dbt;

import com.google.gson.JsonObject;
import java.util.List;
import org.journeydsl.facts.ProjectModel;
import org.journeydsl.generate.Generated;
import org.journeydsl.generate.GeneratedFile;
import org.journeydsl.generate.Generator;
import org.journeydsl.generate.Options;
import org.journeydsl.generate.Source;
import org.journeydsl.generate.Yaml;
import org.journeydsl.generate.code.CodeMap;
import org.journeydsl.generate.kpi.CountedKpi;

/** Writes {@code kpis/dbt/}: a dbt model over the view {@code journey_series}, and its metrics. */
public final class DbtGenerator implements Generator {

  private static final String MODEL =
      """
      select
        row_number() over (order by kpi, happened_on, segment, channel, language, journey_version)
          as case_id,
        kpi, happened_on, segment, channel, language, journey_version, counted, hit, miss, amount
      from (
        select name as kpi, cast(nullif(on_day, '') as date) as happened_on, segment, channel,
          language, journey_version, counted, hit, miss, amount
        from {{ source('journey', 'journey_series') }}
        where scope = 'kpi'
      ) cases
      """;

  @Override
  public String id() {
    return "dbt";
  }

  @Override
  public String description() {
    return "kpis/dbt/: KPIs as metrics of dbt's semantic layer";
  }

  @Override
  public Generated generate(Source source) {
    ProjectModel project = source.project();
    List<Metric> metrics =
        CountedKpi.of(project, CodeMap.of(project)).stream()
            .flatMap(each -> Metric.of(each).stream())
            .toList();
    if (metrics.isEmpty()) {
      return Generated.of(List.of());
    }
    JsonObject properties =
        source.options().dbt() == Options.Dbt.UP_TO_1_11
            ? DbtProperties.upTo111(metrics)
            : DbtProperties.from112(metrics);
    return Generated.of(
        List.of(
            GeneratedFile.text("kpis/dbt/" + DbtProperties.MODEL + ".sql", MODEL),
            GeneratedFile.text("kpis/dbt/" + DbtProperties.MODEL + ".yml", Yaml.text(properties))));
  }
}
