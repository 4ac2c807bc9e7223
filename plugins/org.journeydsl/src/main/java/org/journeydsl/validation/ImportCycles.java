package org.journeydsl.validation;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.journeydsl.findings.Finding;
import org.journeydsl.findings.Fix;
import org.journeydsl.findings.Severity;
import org.journeydsl.model.Import;
import org.journeydsl.model.JourneyFile;
import org.journeydsl.model.JourneyPackage.Literals;
import org.journeydsl.scoping.ImportedFiles;

/** Imports that lead back to the file they stand in. */
final class ImportCycles {

  private final List<ParsedFile> files;
  private final Map<JourneyFile, ParsedFile> byContent = new IdentityHashMap<>();
  private final Map<ParsedFile, List<ParsedFile>> importers = new HashMap<>();

  ImportCycles(List<ParsedFile> files) {
    this.files = files;
    files.forEach(file -> byContent.put(file.content(), file));
    for (ParsedFile file : files) {
      for (JourneyFile target : ImportedFiles.in(file.resource()).of(file.resource())) {
        importers.computeIfAbsent(byContent.get(target), key -> new ArrayList<>()).add(file);
      }
    }
  }

  List<Finding> all() {
    List<Finding> findings = new ArrayList<>();
    for (ParsedFile file : files) {
      if (!file.content().getImports().isEmpty()) {
        in(file, findings);
      }
    }
    return findings;
  }

  private void in(ParsedFile file, List<Finding> findings) {
    Map<ParsedFile, ParsedFile> wayBack = null;
    NodePlaces places = new NodePlaces(List.of(file));
    for (Import each : file.content().getImports()) {
      if (isSelf(file, each)) {
        findings.add(
            new Finding(
                "import-cycle",
                Severity.NOTE,
                "This file imports itself: remove the import.",
                places.of(each, Literals.IMPORT__PATH),
                List.of(Fix.safe("Remove the import", places.remove(each)))));
        continue;
      }
      for (JourneyFile target : ImportedFiles.in(file.resource()).of(each)) {
        wayBack = wayBack == null ? waysBackTo(file) : wayBack;
        ParsedFile start = byContent.get(target);
        if (wayBack.containsKey(start)) {
          findings.add(
              Finding.of(
                  "import-cycle",
                  Severity.NOTE,
                  "This import comes back to this file (%s): move what both need into a third file."
                      .formatted(way(file, start, wayBack)),
                  places.of(each, Literals.IMPORT__PATH)));
          break;
        }
      }
    }
  }

  private static boolean isSelf(ParsedFile file, Import each) {
    if (each.getPath() == null || each.getPath().contains("*")) {
      return false;
    }
    int folder = file.path().lastIndexOf('/') + 1;
    String written = each.getPath();
    while (written.startsWith("./")) {
      written = written.substring(2);
    }
    return file.path().substring(folder).equals(written);
  }

  /** For each file that leads to this one: the next file on the shortest way. */
  private Map<ParsedFile, ParsedFile> waysBackTo(ParsedFile file) {
    Map<ParsedFile, ParsedFile> next = new HashMap<>();
    Deque<ParsedFile> open = new ArrayDeque<>(List.of(file));
    while (!open.isEmpty()) {
      ParsedFile reached = open.poll();
      for (ParsedFile importer : importers.getOrDefault(reached, List.of())) {
        if (importer != file && next.putIfAbsent(importer, reached) == null) {
          open.add(importer);
        }
      }
    }
    return next;
  }

  private static String way(
      ParsedFile file, ParsedFile start, Map<ParsedFile, ParsedFile> wayBack) {
    List<String> names = new ArrayList<>();
    names.add(ImportedFiles.stem(file.resource()));
    for (ParsedFile at = start; at != file; at = wayBack.get(at)) {
      names.add(ImportedFiles.stem(at.resource()));
    }
    names.add(ImportedFiles.stem(file.resource()));
    return String.join(" \u2192 ", names);
  }
}
