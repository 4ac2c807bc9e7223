package org.journeydsl.generate.kpi.dbt;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.journeydsl.TestProject;
import org.journeydsl.generate.Audience;
import org.journeydsl.generate.DataOutputs;
import org.journeydsl.generate.Generated;
import org.journeydsl.generate.GeneratedFile;
import org.journeydsl.generate.Options;
import org.journeydsl.generate.Source;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Both specifications, read by a YAML reader; aggregations by DuckDB. */
final class DbtTest {

  private static final String SHOP =
      """
      journey Shop <
        nps Tell "How likely are you to recommend us?"
        stage Buy <
          touchpoint Cart < channel web csat "How satisfied were you?" >
          touchpoint Pay < channel web >
        >
      >
      kpi Conversion "To {{ var('x') }} paid" <
        measures conversion from Cart to Pay baseline 40% on 2026-01-01 target 60% by 2027-01-01
      >
      kpi Time < measures time at Cart alert above 3 minutes >
      kpi Mean < measures csat of Cart target 4.2 >
      kpi Nps < measures nps of Shop >
      """;

  private static Generated files(TestProject project, Options.Dbt dbt) {
    Source source = project.source();
    return DataOutputs.generator("dbt")
        .generate(
            new Source(
                source.project(),
                source.places(),
                source.asset(),
                source.lines(),
                new Options(dbt, Audience.TEAM, source.options().templates())));
  }

  private static JsonNode properties(TestProject project, Options.Dbt dbt) throws IOException {
    GeneratedFile file = files(project, dbt).files().get(1);
    assertEquals("kpis/dbt/journey_kpi_case.yml", file.path());
    return new YAMLMapper().readTree(file.text());
  }

  private static JsonNode metric(JsonNode metrics, String name) {
    for (JsonNode each : metrics) {
      if (each.get("name").asText().equals(name)) {
        return each;
      }
    }
    throw new AssertionError("no metric " + name);
  }

  @Test
  void upTo111MeasuresAreApartFromMetrics() throws IOException {
    JsonNode root = properties(TestProject.of(SHOP), Options.Dbt.UP_TO_1_11);
    JsonNode conversion = metric(root.get("metrics"), "kpi_conversion");
    assertEquals("ratio", conversion.get("type").asText());
    assertEquals("kpi_conversion_hits", conversion.at("/type_params/numerator").asText());
    assertEquals(0.6, conversion.at("/config/meta/target").asDouble());
    assertEquals("2027-01-01", conversion.at("/config/meta/target_by").asText());
    assertEquals("To {{ '{' }}{ var('x') }} paid", conversion.get("label").asText());
    assertEquals(
        "kpi_time", metric(root.get("metrics"), "kpi_time").at("/type_params/measure").asText());
    assertEquals(
        "median", metric(root.at("/semantic_models/0/measures"), "kpi_time").get("agg").asText());
    JsonNode p90 = metric(root.at("/semantic_models/0/measures"), "kpi_time_p90");
    assertEquals("percentile", p90.get("agg").asText());
    assertEquals(0.9, p90.at("/agg_params/percentile").asDouble());
    assertFalse(p90.at("/agg_params/use_discrete_percentile").asBoolean(true));
    assertEquals(
        "kpi_time_p90",
        metric(root.get("metrics"), "kpi_time_p90").at("/type_params/measure").asText());
    assertFalse(root.at("/models/0").has("semantic_model"));
  }

  @Test
  void from112MetricsStandInTheModel() throws IOException {
    JsonNode root = properties(TestProject.of(SHOP), Options.Dbt.FROM_1_12);
    JsonNode metrics = root.at("/models/0/metrics");
    assertEquals(
        "kpi_conversion_cases", metric(metrics, "kpi_conversion").get("denominator").asText());
    assertEquals("average", metric(metrics, "kpi_mean").get("agg").asText());
    assertEquals(3, metric(metrics, "kpi_nps").get("input_metrics").size());
    assertEquals(180, metric(metrics, "kpi_time").at("/config/meta/alert_above").asInt());
    JsonNode p90 = metric(metrics, "kpi_time_p90");
    assertEquals("percentile", p90.get("agg").asText());
    assertEquals(0.9, p90.get("percentile").asDouble());
    assertEquals("continuous", p90.get("percentile_type").asText());
    assertEquals("Time (p90)", p90.get("label").asText());
    assertFalse(p90.at("/config/meta").has("alert_above"), "the alert is of the median");
    assertFalse(root.has("semantic_models"));
    assertFalse(root.has("metrics"));
  }

  @ParameterizedTest
  @EnumSource(Options.Dbt.class)
  void everyNameIsOneThatDbtTakesAndKnows(Options.Dbt dbt) throws IOException {
    for (String example : List.of("bank-account", "online-shop", "retailer", "telecom")) {
      JsonNode root = properties(TestProject.example(example), dbt);
      List<String> names = new ArrayList<>();
      JsonNode metrics = root.has("metrics") ? root.get("metrics") : root.at("/models/0/metrics");
      metrics.forEach(each -> names.add(each.get("name").asText()));
      Set<String> measures = new HashSet<>();
      root.at("/semantic_models/0/measures")
          .forEach(each -> measures.add(each.get("name").asText()));
      names.forEach(
          name -> {
            assertTrue(name.matches("[a-z][a-z0-9_]*[a-z0-9]"), name);
            assertFalse(name.contains("__"), name);
          });
      assertEquals(names.size(), new HashSet<>(names).size());
      for (JsonNode each : metrics) {
        for (String key : List.of("numerator", "denominator", "measure")) {
          JsonNode used = each.findValue(key);
          assertTrue(
              used == null || names.contains(used.asText()) || measures.contains(used.asText()),
              () -> key + " " + used);
        }
      }
    }
  }

  @Test
  void theAggregationsCount() throws Exception {
    TestProject project = TestProject.of(SHOP);
    Generated dbt = files(project, Options.Dbt.FROM_1_12);
    JsonNode metrics = properties(project, Options.Dbt.FROM_1_12).at("/models/0/metrics");
    Map<String, Double> expected = new LinkedHashMap<>();
    expected.put("kpi_conversion_hits", 1.0);
    expected.put("kpi_conversion_cases", 2.0);
    expected.put("kpi_time", 90.0);
    // Of 60 and 120 seconds: nine tenths of the way from the one to the other.
    expected.put("kpi_time_p90", 114.0);
    try (var connection = DriverManager.getConnection("jdbc:duckdb:");
        var statement = connection.createStatement()) {
      for (GeneratedFile file :
          DataOutputs.generator("kpi-views").generate(project.source()).files()) {
        statement.execute(file.text());
      }
      statement.execute(
          """
          insert into journey_event (journey, touchpoint, subject_id, type, ts) values
            ('Shop', 'Cart', 'a', 'enter', '2026-01-01 10:00:00'),
            ('Shop', 'Cart', 'a', 'complete', '2026-01-01 10:01:00'),
            ('Shop', 'Pay', 'a', 'complete', '2026-01-01 10:02:00'),
            ('Shop', 'Cart', 'b', 'enter', '2026-01-01 10:00:00'),
            ('Shop', 'Cart', 'b', 'complete', '2026-01-01 10:02:00');
          """);
      String model =
          dbt.files()
              .get(0)
              .text()
              .replace("{{ source('journey', 'journey_series') }}", "journey_series");
      String figures =
          String.join(
              ", ",
              expected.keySet().stream().map(each -> aggregation(metric(metrics, each))).toList());
      try (var rows =
          statement.executeQuery(
              "select "
                  + figures
                  + " from ("
                  + model
                  + ") m where happened_on = date '2026-01-01'")) {
        assertTrue(rows.next());
        int column = 0;
        for (Map.Entry<String, Double> each : expected.entrySet()) {
          assertEquals(each.getValue(), rows.getDouble(++column), 1e-9, each.getKey());
        }
      }
    }
  }

  /** SQL of an aggregation, as dbt makes it. */
  private static String aggregation(JsonNode metric) {
    String expression = metric.get("expr").asText();
    return metric.has("percentile")
        ? "percentile_cont(%s) within group (order by (%s))"
            .formatted(metric.get("percentile").asText(), expression)
        : metric.get("agg").asText() + "(" + expression + ")";
  }

  @Test
  void hostileTextsAreNoJinja() throws IOException {
    TestProject hostile = TestProject.in(Path.of("src/test/resources/hostile"));
    for (Options.Dbt dbt : Options.Dbt.values()) {
      JsonNode root = properties(hostile, dbt);
      assertTrue(root.has("models"));
      String text = files(hostile, dbt).files().get(1).text();
      assertFalse(text.replace("{{ '{' }}", "").matches("(?s).*\\{[{%#].*"), text);
    }
  }
}
