package org.journeydsl.generate;

import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.journeydsl.TestProject;

/** What the generators make of a project, but for the maps' pages: pictures, surveys, KPIs. */
public final class DataOutputs {

  private static final List<String> IDS =
      List.of(
          "markdown",
          "mermaid",
          "svg-map",
          "workshop",
          "communication-plan",
          "code-map",
          "survey-plan",
          "surveyjs",
          "limesurvey",
          "xlsform",
          "qualtrics",
          "formbricks",
          "survey-links",
          "kpis",
          "kpi-views",
          "tracking-plan",
          "prometheus",
          "dbt",
          "grafana",
          "openslo",
          "cube",
          "ossie",
          "templates");

  private DataOutputs() {}

  /** The texts of the files by their paths. */
  public static Map<String, String> of(TestProject project) {
    Map<String, String> files = new TreeMap<>();
    for (String id : IDS) {
      for (GeneratedFile file : generator(id).generate(project.source()).files()) {
        boolean shown = file.path().endsWith(".xlsx") || file.path().endsWith(".html");
        String path = shown ? file.path() + ".txt" : file.path();
        assertNull(files.put(path, text(file)), path + " is made twice");
      }
    }
    return files;
  }

  /** What a reader can compare: a workbook as the texts in its cells, a page without its style. */
  private static String text(GeneratedFile file) {
    if (file.path().endsWith(".xlsx")) {
      return Cells.text(file.content());
    }
    return file.path().endsWith(".html")
        ? file.text().substring(file.text().indexOf("<main"))
        : file.text();
  }

  /** A generator by its id. */
  public static Generator generator(String id) {
    return Generators.all().stream().filter(each -> each.id().equals(id)).findFirst().orElseThrow();
  }
}
