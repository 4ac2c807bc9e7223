package org.journeydsl.eclipse.wizards;

import java.util.ArrayList;
import java.util.List;
import org.journeydsl.generate.Generator;
import org.journeydsl.generate.Generators;
import org.journeydsl.project.Exported;

/**
 * What can be exported.
 *
 * @param title as a list shows it
 * @param document one file for another program; null for what generators make
 * @param ending of that file's name
 * @param generators ids of the generators that fill a folder; empty for a document
 */
record Target(String title, Exported.Format document, String ending, List<String> generators) {

  /** Everything, then what people send most, then single generators. */
  static List<Target> all() {
    List<Target> all = new ArrayList<>();
    List<String> ids = Generators.all().stream().map(Generator::id).toList();
    all.add(new Target("Everything that is generated", null, "", ids));
    all.add(
        new Target(
            "Maps as pages with their index (HTML)", null, "", List.of("html-map", "index")));
    all.add(document("A table of each map (XLSX)", Exported.Format.XLSX, ".xlsx"));
    all.add(document("Texts for translators (XLSX)", Exported.Format.TEXTS, ".xlsx"));
    all.add(document("Texts for translators (XLIFF 1.2)", Exported.Format.XLIFF, ".xlf"));
    all.add(document("All that the files say (JSON)", Exported.Format.JSON, ".json"));
    for (Generator each : Generators.all()) {
      all.add(new Target(each.id() + " – " + each.description(), null, "", List.of(each.id())));
    }
    return all;
  }

  private static Target document(String title, Exported.Format format, String ending) {
    return new Target(title, format, ending, List.of());
  }

  boolean isDocument() {
    return document != null;
  }
}
