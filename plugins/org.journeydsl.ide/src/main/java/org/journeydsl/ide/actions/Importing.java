package org.journeydsl.ide.actions;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.journeydsl.findings.Place;
import org.journeydsl.findings.TextEdit;
import org.journeydsl.model.Import;
import org.journeydsl.model.JourneyFile;
import org.journeydsl.model.JourneyPackage.Literals;
import org.journeydsl.scoping.ImportedFiles;
import org.journeydsl.validation.ImportLine;
import org.journeydsl.validation.NodePlaces;
import org.journeydsl.validation.ParsedFile;

/** How a file imports others. */
final class ImportPaths {

  private ImportPaths() {}

  static String folder(String path) {
    return path.substring(0, path.lastIndexOf('/') + 1);
  }

  /** The edits that import files which a file does not import yet. */
  static List<TextEdit> missing(ParsedFile file, Set<String> paths) {
    List<String> lines = new ArrayList<>();
    for (String path : paths) {
      if (!path.equals(file.path()) && !imports(file, path)) {
        lines.add("import \"" + ImportLine.path(file.path(), path) + "\"");
      }
    }
    if (lines.isEmpty()) {
      return List.of();
    }
    NodePlaces places = new NodePlaces(List.of(file));
    List<Import> imports = file.content().getImports();
    String text = String.join("\n", lines);
    if (imports.isEmpty() && file.content().getLanguage() == null) {
      String gap = file.text().startsWith("import") ? "\n" : "\n\n";
      return List.of(new TextEdit(file.path(), 0, 0, text + gap));
    }
    Place after =
        imports.isEmpty()
            ? places.of(file.content(), Literals.JOURNEY_FILE__LANGUAGE)
            : places.whole(imports.get(imports.size() - 1));
    return List.of(new TextEdit(file.path(), after.offset() + after.length(), 0, "\n" + text));
  }

  private static boolean imports(ParsedFile file, String path) {
    List<JourneyFile> imported = ImportedFiles.in(file.resource()).of(file.resource());
    return imported.stream()
            .anyMatch(each -> path.equals(String.join("/", each.eResource().getURI().segments())))
        || file.content().getImports().stream()
            .anyMatch(each -> covers(file.path(), each.getPath(), path));
  }

  /** Whether a pattern will bring a file that is not there yet, as {@code shared/*.journey}. */
  private static boolean covers(String from, String written, String path) {
    return written != null
        && written.endsWith("*.journey")
        && written.indexOf('*') == written.length() - "*.journey".length()
        && folder(path).equals(folder(from) + folder(written));
  }
}
