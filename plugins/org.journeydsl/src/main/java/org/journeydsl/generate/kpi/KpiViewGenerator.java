package org.journeydsl.generate.kpi;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.journeydsl.facts.Paths;
import org.journeydsl.facts.ProjectModel;
import org.journeydsl.facts.Wordings;
import org.journeydsl.findings.Finding;
import org.journeydsl.findings.Severity;
import org.journeydsl.generate.Generated;
import org.journeydsl.generate.GeneratedFile;
import org.journeydsl.generate.Generator;
import org.journeydsl.generate.Source;
import org.journeydsl.generate.code.CodeMap;
import org.journeydsl.model.Kpi;
import org.journeydsl.model.Measure;

/**
 * Writes {@code kpis/tables.sql}, the tables that events and answers are collected in, and {@code
 * kpis/views.sql}, which counts from them every KPI, touchpoint and question.
 *
 * <p>SQL that an author wrote stands in it as a comment only. Who runs the file runs statements of
 * this program and nothing else, whoever proposed the change.
 */
public final class KpiViewGenerator implements Generator {

  private static final String RULE = "kpi-without-view";

  private static final String HEAD =
      """
      Every KPI, touchpoint and question, counted from the tables of kpis/tables.sql. Look at:
        journey_kpi            each KPI with its figure, interval, baseline, target, owner and link
        journey_kpi_by         each KPI by day, segment, channel, language and journey version
        journey_touchpoint_by  each touchpoint in the same way
        journey_question_by    each rating question in the same way
        journey_data_problem   collected rows that are counted nowhere
      low and high are a 95 % interval; a share of 0.61 is 61 %. One text for DuckDB, PostgreSQL, Spark
      and Trino. It makes views alone and can be run again whenever the journeys change.""";

  @Override
  public String id() {
    return "kpi-views";
  }

  @Override
  public String description() {
    return "kpis/tables.sql, kpis/views.sql: every KPI counted from collected events and answers";
  }

  @Override
  public Generated generate(Source source) {
    ProjectModel project = source.project();
    List<Finding> findings = new ArrayList<>();
    List<SqlText> written = new ArrayList<>();
    List<KpiSheet> sheets = KpiSheet.of(project, CodeMap.of(project));
    List<CountedKpi> counted = sheets.stream().flatMap(each -> each.counted().stream()).toList();
    for (KpiSheet sheet : sheets) {
      if (sheet.counted().isEmpty()) {
        sheet
            .figures()
            .measure()
            .ifPresent(each -> other(sheet.kpi(), each, source, written, findings));
      }
    }
    if (project.journeys().isEmpty() && project.kpis().isEmpty()) {
      return new Generated(List.of(), findings);
    }
    StringBuilder sql = new StringBuilder();
    sql.append(SqlText.comment(HEAD)).append('\n');
    sql.append(SqlText.comment("---- what the journeys say")).append('\n');
    Definitions.of(project, sheets).forEach(each -> sql.append(each).append('\n'));
    sql.append(resource("views.sql"));
    if (!counted.isEmpty() || !written.isEmpty()) {
      sql.append('\n').append(SqlText.comment("---- each KPI alone")).append('\n');
    }
    counted.forEach(each -> sql.append(alone(each)).append('\n'));
    written.forEach(each -> sql.append(each).append('\n'));
    return new Generated(
        List.of(
            GeneratedFile.text("kpis/tables.sql", resource("tables.sql")),
            GeneratedFile.text("kpis/views.sql", sql.toString().stripTrailing() + "\n")),
        findings);
  }

  private static String resource(String name) {
    try (InputStream in = KpiViewGenerator.class.getResourceAsStream(name)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static SqlText alone(CountedKpi kpi) {
    return SqlText.of(
        """
        {}create or replace view {} as
        select kpi, measure, unit, cut, slice, figure, low, high, cases, mean, p90, better,
          baseline, baseline_on, target, target_by, owner, link
        from journey_kpi_by
        where kpi = {};
        """,
        SqlText.comment(Wordings.title(kpi.figures().kpi()).original()),
        SqlText.name("kpi_", kpi.code()),
        SqlText.literal(kpi.name()));
  }

  private static void other(
      Kpi kpi, Measure measure, Source source, List<SqlText> written, List<Finding> findings) {
    Optional<String> query = Optional.ofNullable(measure.getQuery());
    if (query.filter(QueryByAuthor::isOneQuery).isPresent()) {
      written.add(QueryByAuthor.comment(kpi, query.get()));
    } else if (query.isPresent()) {
      findings.add(
          finding(
              "The SQL of KPI '%s' is left out: write one select, without ';' and comments.",
              kpi, measure, source));
    } else if (measure.getText() == null) {
      findings.add(
          finding(
              "KPI '%s' gets no view: its questions do not say which answers count, so add 'top'"
                  + " to their scale.",
              kpi, measure, source));
    }
  }

  private static Finding finding(String message, Kpi kpi, Measure at, Source source) {
    return Finding.of(
        RULE, Severity.WARNING, message.formatted(Paths.of(kpi)), source.places().apply(at));
  }
}
