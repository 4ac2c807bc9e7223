package org.journeydsl.rules.safety;

import static org.journeydsl.findings.Severity.ERROR;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.journeydsl.facts.ProjectModel;
import org.journeydsl.model.Element;
import org.journeydsl.rules.Findings;
import org.journeydsl.rules.Rule;

/**
 * Names that become one file on Windows and macOS, where case does not count, or none at all on
 * Windows. What is generated on one machine would overwrite itself on another.
 */
final class CollidingFileNames extends Rule<ProjectModel> {

  CollidingFileNames() {
    super("colliding-file-names", ERROR, ProjectModel.class);
  }

  @Override
  protected void check(ProjectModel project, Findings findings) {
    collisions("Journeys", project.journeys(), findings);
    collisions("Surveys", project.surveys(), findings);
    devices(project.journeys(), findings);
    devices(project.surveys(), findings);
    devices(project.kpis(), findings);
  }

  private static void collisions(String kind, List<? extends Element> elements, Findings findings) {
    Map<String, String> firsts = new HashMap<>();
    for (Element element : elements) {
      String name = element.getName();
      if (name != null) {
        String first = firsts.putIfAbsent(asFile(name), name);
        if (first != null && !normal(first).equals(normal(name))) {
          findings.add(
              element,
              "%s '%s' and '%s' become the same file on Windows and macOS: rename one."
                  .formatted(kind, name, first));
        }
      }
    }
  }

  private static void devices(List<? extends Element> elements, Findings findings) {
    for (Element element : elements) {
      if (element.getName() != null && isDevice(element.getName().toLowerCase(Locale.ROOT))) {
        findings.add(
            element,
            "'%s' cannot be a file name on Windows: choose another name."
                .formatted(element.getName()));
      }
    }
  }

  private static boolean isDevice(String name) {
    return switch (name) {
      case "con", "prn", "aux", "nul" -> true;
      default ->
          name.length() == 4
              && (name.startsWith("com") || name.startsWith("lpt"))
              && name.charAt(3) >= '1'
              && name.charAt(3) <= '9';
    };
  }

  private static String asFile(String name) {
    return Normalizer.normalize(name, Normalizer.Form.NFKC)
        .toUpperCase(Locale.ROOT)
        .toLowerCase(Locale.ROOT);
  }

  private static String normal(String name) {
    return Normalizer.normalize(name, Normalizer.Form.NFC);
  }
}
