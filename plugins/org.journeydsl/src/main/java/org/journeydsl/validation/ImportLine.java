package org.journeydsl.validation;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.emf.ecore.EObject;
import org.journeydsl.findings.Place;
import org.journeydsl.findings.TextEdit;
import org.journeydsl.model.Import;
import org.journeydsl.model.JourneyPackage.Literals;

/** The line that imports a file into another, and where it belongs. */
public final class ImportLine {

  private ImportLine() {}

  /** The edit that adds imports of paths to a file: below its other imports. */
  public static TextEdit of(ParsedFile file, List<String> paths) {
    String lines = String.join("\n", paths.stream().map(ImportLine::line).toList());
    List<Import> imports = file.content().getImports();
    EObject last = imports.isEmpty() ? null : imports.get(imports.size() - 1);
    NodePlaces places = new NodePlaces(List.of(file));
    Place after =
        last != null
            ? places.whole(last)
            : file.content().getLanguage() == null
                ? null
                : places.of(file.content(), Literals.JOURNEY_FILE__LANGUAGE);
    return after == null
        ? new TextEdit(file.path(), 0, 0, lines + gap(file.text()))
        : new TextEdit(file.path(), after.offset() + after.length(), 0, "\n" + lines);
  }

  /** An empty line between the imports and what follows; none before an import that is broken. */
  private static String gap(String text) {
    return text.isEmpty() || text.startsWith("\n") || text.startsWith("import") ? "\n" : "\n\n";
  }

  private static String line(String path) {
    return "import \"" + path + "\"";
  }

  /** The import of a file as another file writes it. */
  public static String of(String from, String to) {
    return line(path(from, to));
  }

  /** The path of a file as another file writes it. */
  public static String path(String from, String to) {
    String[] start = from.split("/");
    String[] end = to.split("/");
    int common = 0;
    while (common < start.length - 1
        && common < end.length - 1
        && start[common].equals(end[common])) {
      common++;
    }
    List<String> steps = new ArrayList<>();
    for (int i = common; i < start.length - 1; i++) {
      steps.add("..");
    }
    steps.addAll(List.of(end).subList(common, end.length));
    return String.join("/", steps);
  }
}
