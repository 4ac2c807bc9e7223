package org.journeydsl.generate.template;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.journeydsl.TestProject;
import org.journeydsl.generate.DataOutputs;
import org.journeydsl.generate.GeneratedFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Grafana, OpenSLO, Cube and Ossie: read as JSON and YAML; their SQL by DuckDB. */
final class ShippedTemplatesTest {

  private static final String SHOP =
      """
      department Web "Web" < lead "Ann" >
      journey Shop <
        nps Tell "How likely are you to recommend us?"
        stage Buy <
          touchpoint Cart < channel web csat "How satisfied were you?" >
          touchpoint Pay < channel web >
        >
      >
      kpi Conversion "To \\"paid\\" {{x}}" <
        measures conversion from Cart to Pay baseline 40% on 2026-01-01 target 60% by 2027-01-01
        owner Web dashboard "https://bi.example/1" dashboard "https://bi.example/2"
      >
      kpi Time < measures time at Cart target 3 minutes >
      kpi Mean < measures csat of Cart target 4.2 >
      kpi Nps < measures nps of Shop >
      kpi Margin < measures "What is left" target 10% better up >
      """;

  static Stream<TestProject> projects() {
    return Stream.of(
        TestProject.of(SHOP),
        TestProject.example("bank-account"),
        TestProject.example("online-shop"),
        TestProject.example("telecom"),
        TestProject.in(Path.of("src/test/resources/hostile")));
  }

  private static String text(TestProject project, String id) {
    List<GeneratedFile> files = DataOutputs.generator(id).generate(project.source()).files();
    assertEquals(1, files.size());
    return files.get(0).text();
  }

  private static List<JsonNode> yaml(TestProject project, String id) throws IOException {
    YAMLMapper mapper = new YAMLMapper();
    MappingIterator<JsonNode> documents =
        mapper.readerFor(JsonNode.class).readValues(text(project, id));
    return documents.readAll();
  }

  @ParameterizedTest
  @MethodSource("projects")
  void theDashboardHasAPanelPerKpi(TestProject project) throws IOException {
    JsonNode dashboard = new ObjectMapper().readTree(text(project, "grafana"));
    assertEquals(project.model().kpis().size(), dashboard.get("panels").size());
    Set<String> places = new HashSet<>();
    for (JsonNode panel : dashboard.get("panels")) {
      assertTrue(places.add(panel.get("gridPos").toString()), "panels lie on each other");
      assertTrue(
          panel.at("/targets/0/expr").asText().matches("journey[:_]kpi_figure\\{kpi=\".+\"}"));
    }
  }

  @Test
  void aPanelSaysWhereTheFigureShallBe() throws IOException {
    JsonNode panel =
        new ObjectMapper().readTree(text(TestProject.of(SHOP), "grafana")).at("/panels/0");
    assertEquals("To \"paid\" {{x}}", panel.get("title").asText());
    assertEquals("percentunit", panel.at("/fieldConfig/defaults/unit").asText());
    assertEquals(0.6, panel.at("/fieldConfig/defaults/thresholds/steps/1/value").asDouble());
    assertEquals("green", panel.at("/fieldConfig/defaults/thresholds/steps/1/color").asText());
    assertEquals(
        "Baseline 0.40 on 2026-01-01. Target 0.60 by 2027-01-01. Owner: Web, Ann.",
        panel.get("description").asText());
    assertEquals("https://bi.example/2", panel.at("/links/1/url").asText());
  }

  @ParameterizedTest
  @MethodSource("projects")
  void objectivesAreOpenSlo(TestProject project) throws IOException {
    Set<String> names = new HashSet<>();
    for (JsonNode each : yaml(project, "openslo")) {
      assertEquals("openslo/v1", each.get("apiVersion").asText());
      String name = each.at("/metadata/name").asText();
      assertTrue(name.matches("[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?"), name);
      assertTrue(names.add(each.get("kind").asText() + name), name);
      if (each.get("kind").asText().equals("SLO")) {
        assertTrue(each.at("/spec/objectives/0/value").isNumber());
        assertTrue(Set.of("gte", "lte").contains(each.at("/spec/objectives/0/op").asText()));
        assertEquals("journeys", each.at("/spec/service").asText());
      }
    }
  }

  @Test
  void everyTargetIsAnObjective() throws IOException {
    List<String> objectives = new ArrayList<>();
    for (JsonNode each : yaml(TestProject.of(SHOP), "openslo")) {
      if (each.get("kind").asText().equals("SLO")) {
        JsonNode objective = each.at("/spec/objectives/0");
        objectives.add(
            each.at("/metadata/name").asText()
                + " "
                + objective.get("op").asText()
                + " "
                + objective.get("value").asText());
      }
    }
    assertEquals(
        List.of(
            "kpi-conversion gte 0.6", "kpi-time lte 180", "kpi-mean gte 4.2", "kpi-margin gte 10"),
        objectives);
  }

  @ParameterizedTest
  @MethodSource("projects")
  void expressionsOfCubeAndOssieCount(TestProject project) throws Exception {
    JsonNode cube = yaml(project, "cube").get(0).at("/cubes/0");
    JsonNode ossie = yaml(project, "ossie").get(0).at("/semantic_model/0");
    List<String> sql = new ArrayList<>();
    for (JsonNode measure : cube.get("measures")) {
      assertTrue(measure.get("name").asText().matches("[a-z][a-z0-9_]*"));
      assertFalse(measure.path("title").asText().contains("{"));
      if (measure.get("type").asText().equals("number")) {
        sql.add(measure.get("sql").asText());
      }
    }
    List<String> other = new ArrayList<>();
    for (JsonNode metric : ossie.get("metrics")) {
      other.add(metric.at("/expression/dialects/0/expression").asText());
    }
    assertEquals(sql, other);
    assertFalse(sql.isEmpty());
    try (var connection = DriverManager.getConnection("jdbc:duckdb:");
        var statement = connection.createStatement()) {
      for (GeneratedFile file :
          DataOutputs.generator("kpi-views").generate(project.source()).files()) {
        statement.execute(file.text());
      }
      // All at once: what takes long is to unfold the views, not to count.
      String all = "select " + String.join(",\n", sql) + " from journey_series";
      try (var rows = statement.executeQuery(all)) {
        assertTrue(rows.next());
        assertEquals(sql.size(), rows.getMetaData().getColumnCount());
      }
    }
  }
}
