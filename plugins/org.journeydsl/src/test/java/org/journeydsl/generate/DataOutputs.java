package org.journeydsl.generate;

import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.journeydsl.TestProject;

/** What the generators of data make of a project: surveys, KPIs and the code map. */
public final class DataOutputs {

  private static final List<String> IDS =
      List.of(
          "markdown",
          "mermaid",
          "code-map",
          "survey-plan",
          "surveyjs",
          "limesurvey",
          "xlsform",
          "qualtrics",
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
        boolean cells = file.path().endsWith(".xlsx");
        // A workbook is shown as the texts in its cells, which a reader can compare.
        String path = cells ? file.path() + ".txt" : file.path();
        String text = cells ? Cells.text(file.content()) : file.text();
        assertNull(files.put(path, text), path + " is made twice");
      }
    }
    return files;
  }

  /** A generator by its id. */
  public static Generator generator(String id) {
    return Generators.all().stream().filter(each -> each.id().equals(id)).findFirst().orElseThrow();
  }
}
