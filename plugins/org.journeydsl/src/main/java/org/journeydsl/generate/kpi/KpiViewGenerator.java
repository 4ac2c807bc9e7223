package org.journeydsl.generate.kpi;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.emf.ecore.EObject;
import org.journeydsl.facts.KpiFigures;
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
 * Writes {@code kpis/views.sql}: one view per KPI over the tables {@code journey_event} and {@code
 * journey_answer}, and {@code journey_kpi} with all of them.
 *
 * <p>SQL that an author wrote stands in it as a comment only. Who runs the file runs statements of
 * this program and nothing else, whoever proposed the change.
 */
public final class KpiViewGenerator implements Generator {

  private static final String RULE = "kpi-without-view";

  @Override
  public String id() {
    return "kpi-views";
  }

  @Override
  public String description() {
    return "kpis/views.sql: one SQL view per KPI over collected events and answers";
  }

  @Override
  public Generated generate(Source source) {
    ProjectModel project = source.project();
    CodeMap codes = CodeMap.of(project);
    List<SqlText> blocks = new ArrayList<>();
    List<KpiView> views = new ArrayList<>();
    List<Finding> findings = new ArrayList<>();
    for (Kpi kpi : project.kpis()) {
      Optional<KpiView> view = KpiView.of(kpi, codes, project);
      view.ifPresent(
          each -> {
            views.add(each);
            blocks.add(block(kpi, each));
          });
      if (view.isEmpty()) {
        KpiFigures.of(kpi).measure().ifPresent(each -> other(kpi, each, source, blocks, findings));
      }
    }
    if (blocks.isEmpty()) {
      return new Generated(List.of(), findings);
    }
    StringBuilder sql = new StringBuilder();
    sql.append(SqlText.comment(HEAD)).append('\n');
    if (!views.isEmpty()) {
      sql.append(OtherViews.EVENT_TIME).append('\n');
    }
    blocks.forEach(block -> sql.append(block).append('\n'));
    if (!views.isEmpty()) {
      sql.append(all(views));
    }
    return new Generated(
        List.of(GeneratedFile.text("kpis/views.sql", sql.toString().stripTrailing() + "\n")),
        findings);
  }

  private static final String HEAD =
      """
      Every KPI that can be counted, as a view over two tables:
        journey_event(journey, stage, touchpoint, subject_id, type, ts, channel, journey_version)
        journey_answer(journey, touchpoint, question, metric, score, language, persona, wave,
          journey_version, ts)
      Each view has one row: kpi, unit, figure, low, high, cases; low and high are a 95 % interval.
      A share of 0.61 is 61 %. journey_kpi has the rows of all of them.""";

  private static SqlText block(Kpi kpi, KpiView view) {
    return SqlText.of(
        "{}create or replace view {} as\n{};\n",
        SqlText.comment(Wordings.title(kpi).original()),
        view.name(),
        view.query());
  }

  private static SqlText all(List<KpiView> views) {
    List<SqlText> rows =
        views.stream()
            .map(
                view ->
                    SqlText.of("select kpi, unit, figure, low, high, cases from {}", view.name()))
            .toList();
    return SqlText.of(
        "create or replace view journey_kpi as\n{};\n", SqlText.join("\nunion all ", rows));
  }

  private static void other(
      Kpi kpi, Measure measure, Source source, List<SqlText> blocks, List<Finding> findings) {
    if (measure.getQuery() == null) {
      if (measure.getText() == null) {
        findings.add(
            finding(
                "KPI '%s' gets no view: its questions do not say which answers count, so add 'top'"
                    + " to their scale.",
                kpi, measure, source));
      }
      return;
    }
    if (isOneQuery(measure.getQuery())) {
      blocks.add(written(kpi, measure.getQuery()));
    } else {
      findings.add(
          finding(
              "The SQL of KPI '%s' is left out: write one select, without ';' and comments.",
              kpi, measure, source));
    }
  }

  private static SqlText written(Kpi kpi, String query) {
    String name = Paths.identity(kpi);
    return SqlText.comment(
        Wordings.title(kpi).original()
            + "\nWritten by an author of the journey as the measure of "
            + name
            + "; read it before you run it. BEGIN\n"
            + query.strip().indent(2).stripTrailing()
            + "\nEND of "
            + name);
  }

  /**
   * Whether this can only be one query: what somebody copies out of the comment shall do no more
   * than it seems to.
   */
  private static boolean isOneQuery(String query) {
    String start = query.strip().toLowerCase(java.util.Locale.ROOT);
    boolean reads = start.matches("(?s)(select|with)\\b.*");
    return reads
        && !query.contains(";")
        && !query.contains("--")
        && !query.contains("/*")
        && !query.contains("#")
        && query.chars().noneMatch(KpiViewGenerator::hides);
  }

  private static boolean hides(int c) {
    int kind = Character.getType(c);
    return kind == Character.FORMAT
        || kind == Character.LINE_SEPARATOR
        || kind == Character.PARAGRAPH_SEPARATOR
        || Character.isISOControl(c) && c != '\n' && c != '\r' && c != '\t';
  }

  private static Finding finding(String message, Kpi kpi, EObject at, Source source) {
    return Finding.of(
        RULE, Severity.WARNING, message.formatted(kpi.getName()), source.places().apply(at));
  }
}
