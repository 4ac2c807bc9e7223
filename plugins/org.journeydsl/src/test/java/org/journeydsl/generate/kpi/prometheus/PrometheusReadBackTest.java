package org.journeydsl.generate.kpi.prometheus;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.journeydsl.TestProject;
import org.journeydsl.generate.DataOutputs;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Prometheus itself, by its promtool, reads the rules and counts by them. */
@Tag("tools")
final class PrometheusReadBackTest {

  private static final String SHOP =
      """
      department Web "Web team" < handle "#web" >
      journey Shop <
        nps Tell "How likely are you to recommend us?"
        stage Buy <
          touchpoint Cart < channel web csat "How satisfied were you?" >
          touchpoint Pay < formerly Checkout channel web >
        >
      >
      kpi Conversion "From {{ $value }} to paid" <
        measures conversion from Cart to Pay baseline 40% on 2026-01-01 target 60% by 2027-01-01
        alert below 48% owner Web dashboard "https://bi.example/d/1"
      >
      kpi DropOff < measures drop-off at Cart >
      kpi Errors < measures errors at Pay target 3% >
      kpi ErrorCount < measures errors at Pay target 3 >
      kpi Time < measures time at Cart alert above 3 minutes >
      kpi Csat < measures csat of Cart target 80% >
      kpi Mean < measures csat of Cart target 4.2 >
      kpi Nps < measures nps of Shop >
      kpi Margin "Margin" < measures "What is left" alert below 10% >
      """;

  // A counter that rises by n a minute has risen by 1440 n in a day.
  private static final String UNIT_TEST =
      """
      rule_files: [rules.yaml]
      evaluation_interval: 5m
      tests:
        - interval: 1m
          input_series:
            - series: 'journey_events_total{journey="Shop",touchpoint="Cart",type="enter",channel="web"}'
              values: '0+8x3000'
            - series: 'journey_events_total{journey="Shop",touchpoint="Cart",type="enter",channel="app"}'
              values: '0+2x3000'
            - series: 'journey_events_total{journey="Shop",touchpoint="Cart",type="complete"}'
              values: '0+7x3000'
            - series: 'journey_events_total{journey="Shop",touchpoint="Pay",type="enter"}'
              values: '0+5x3000'
            - series: 'journey_events_total{journey="Shop",touchpoint="Pay",type="complete"}'
              values: '0+3x3000'
            - series: 'journey_events_total{journey="Shop",touchpoint="Checkout",type="complete"}'
              values: '0+1x3000'
            - series: 'journey_events_total{journey="Shop",touchpoint="Pay",type="error"}'
              values: '0+1x3000'
            - series: 'journey_events_total{journey="Other",touchpoint="Pay",type="error"}'
              values: '0+9x3000'
            - series: 'journey_seconds_bucket{from="Shop.Cart",to="Shop.Cart",le="100"}'
              values: '0+1x3000'
            - series: 'journey_seconds_bucket{from="Shop.Cart",to="Shop.Cart",le="300"}'
              values: '0+3x3000'
            - series: 'journey_seconds_bucket{from="Shop.Cart",to="Shop.Cart",le="+Inf"}'
              values: '0+3x3000'
            - series: 'journey_answers_total{question="Shop.Cart.csat",score="5"}'
              values: '0+3x3000'
            - series: 'journey_answers_total{question="Shop.Cart.csat",score="2"}'
              values: '0+1x3000'
            - series: 'journey_answers_total{question="Shop.Tell",score="10"}'
              values: '0+20x3000'
            - series: 'journey_answers_total{question="Shop.Tell",score="8"}'
              values: '0+20x3000'
            - series: 'journey_answers_total{question="Shop.Tell",score="0"}'
              values: '0+10x3000'
            - series: 'journey_kpi_figure{kpi="Margin"}'
              values: '12x3000'
          promql_expr_test:
            - expr: journey:kpi_info{kpi="Conversion"}
              eval_time: 40h
              exp_samples:
                - labels: 'journey:kpi_info{kpi="Conversion", title="From {{ $value }} to paid", baseline_on="2026-01-01", target_by="2027-01-01", owner="Web team, #web", link="https://bi.example/d/1"}'
                  value: 1
      %s
          alert_rule_test:
            - eval_time: 40h
              alertname: journey_kpi_conversion_below
              exp_alerts:
                - exp_labels: {severity: warning, kpi: Conversion}
                  exp_annotations:
                    summary: 'From {{ $value }} to paid: below 48%%'
                    baseline: 40%% on 2026-01-01
                    target: 60%% by 2027-01-01
                    owner: 'Web team, #web'
                    link: https://bi.example/d/1
            - eval_time: 40h
              alertname: journey_kpi_time_above
              exp_alerts: []
            - eval_time: 40h
              alertname: journey_kpi_margin_below
              exp_alerts: []
      """;

  @TempDir Path folder;

  private void promtool(String... arguments) throws IOException, InterruptedException {
    java.util.List<String> command = new java.util.ArrayList<>(java.util.List.of("promtool"));
    command.addAll(java.util.List.of(arguments));
    Process process =
        new ProcessBuilder(command).directory(folder.toFile()).redirectErrorStream(true).start();
    String answer = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertEquals(0, process.waitFor(), answer);
  }

  private String rules(TestProject project) throws IOException {
    String rules =
        DataOutputs.generator("prometheus").generate(project.source()).files().get(0).text();
    Files.writeString(folder.resolve("rules.yaml"), rules);
    return rules;
  }

  private static String figure(String kpi, String value) {
    return """
              - expr: journey:kpi_figure{kpi="%s"}
                eval_time: 40h
                exp_samples: [{labels: 'journey:kpi_figure{kpi="%s"}', value: %s}]
        """
        .formatted(kpi, kpi, value)
        .stripTrailing();
  }

  @Test
  void figuresAndAlertsAreThoseOfTheJourney() throws IOException, InterruptedException {
    rules(TestProject.of(SHOP));
    String figures =
        String.join(
            "\n",
            figure("Conversion", "0.4"),
            figure("DropOff", "0.30000000000000004"),
            figure("Errors", "0.2"),
            figure("ErrorCount", "1440"),
            // Half of three lie in the bucket from 100 to 300, a quarter of the way through.
            figure("Time", "150"),
            figure("Csat", "0.75"),
            figure("Mean", "4.25"),
            figure("Nps", "20"));
    Files.writeString(folder.resolve("test.yaml"), UNIT_TEST.formatted(figures));
    promtool("test", "rules", "test.yaml");
  }

  @Test
  void theLimitsOfAnAlertAreInTheUnitOfTheFigure() throws IOException {
    String rules = rules(TestProject.of(SHOP));
    assertTrue(
        rules.contains("expr: \"journey:kpi_figure{kpi=\\\"Conversion\\\"} < 0.48\""), rules);
    assertTrue(rules.contains("expr: \"journey:kpi_figure{kpi=\\\"Time\\\"} > 180\""), rules);
    assertTrue(rules.contains("expr: \"journey_kpi_figure{kpi=\\\"Margin\\\"} < 10\""), rules);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"bank-account", "clinic-visit", "employee", "online-shop", "retailer", "telecom"})
  void theRulesOfTheExamplesAreRules(String example) throws IOException, InterruptedException {
    rules(TestProject.example(example));
    promtool("check", "rules", "--lint=all", "--lint-fatal", "rules.yaml");
  }

  @Test
  void hostileTextsStayTexts() throws IOException, InterruptedException {
    rules(TestProject.in(Path.of("src/test/resources/hostile")));
    promtool("check", "rules", "--lint=all", "--lint-fatal", "rules.yaml");
  }
}
