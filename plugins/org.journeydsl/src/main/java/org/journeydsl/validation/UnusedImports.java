package org.journeydsl.validation;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.eclipse.emf.ecore.resource.Resource;
import org.journeydsl.findings.Finding;
import org.journeydsl.findings.Fix;
import org.journeydsl.findings.Severity;
import org.journeydsl.model.Import;
import org.journeydsl.model.JourneyFile;
import org.journeydsl.model.JourneyPackage.Literals;
import org.journeydsl.scoping.ImportedFiles;

/** Imports that bring nothing that the file names. */
final class UnusedImports {

  private UnusedImports() {}

  /**
   * The imports of one file.
   *
   * @param used the files that its names lead to
   */
  static List<Finding> in(ParsedFile file, Set<Resource> used) {
    List<Finding> findings = new ArrayList<>();
    boolean broken =
        file.resource().getParseResult().hasSyntaxErrors()
            || !file.resource().getErrors().isEmpty();
    if (file.content().getImports().isEmpty() || broken) {
      return findings;
    }
    ImportedFiles imports = ImportedFiles.in(file.resource());
    NodePlaces places = new NodePlaces(List.of(file));
    for (Import each : file.content().getImports()) {
      List<JourneyFile> brought = imports.of(each);
      if (!brought.isEmpty() && brought.stream().noneMatch(f -> used.contains(f.eResource()))) {
        findings.add(
            new Finding(
                "unused-import",
                Severity.NOTE,
                "Nothing from '%s' is used here: remove the import.".formatted(each.getPath()),
                places.of(each, Literals.IMPORT__PATH),
                List.of(Fix.proposed("Remove the import", places.remove(each)))));
      }
    }
    return findings;
  }
}
