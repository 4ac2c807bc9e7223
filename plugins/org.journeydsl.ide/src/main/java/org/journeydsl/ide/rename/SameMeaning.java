package org.journeydsl.ide.rename;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.emf.ecore.EObject;
import org.journeydsl.findings.Edits;
import org.journeydsl.findings.Finding;
import org.journeydsl.findings.Place;
import org.journeydsl.findings.TextEdit;
import org.journeydsl.ide.Refusal;
import org.journeydsl.ide.names.Mention;
import org.journeydsl.ide.names.Mentions;
import org.journeydsl.model.Named;
import org.journeydsl.project.Project;
import org.journeydsl.project.ProjectLoader;
import org.journeydsl.project.ProjectRoot;
import org.journeydsl.validation.ParsedFile;

/**
 * Reads a project as it would be after a renaming and compares: every name has to lead to the same
 * thing as before. A new name may hide another, or be ambiguous in a file far away; nobody could
 * foresee that from the name alone.
 */
final class SameMeaning {

  private final Map<EObject, String> before = new IdentityHashMap<>();
  private final Map<EObject, String> after = new IdentityHashMap<>();
  private final String name;

  private SameMeaning(String name) {
    this.name = name;
  }

  static void refuseOthers(Project project, Map<String, List<TextEdit>> edits, String name) {
    // The rules are not asked about ages here: any day serves.
    ProjectLoader loader = new ProjectLoader(project.root(), LocalDate.EPOCH);
    if (project.settingsText() != null) {
      loader.add(ProjectRoot.SETTINGS, bytes(project.settingsText()));
    }
    for (ParsedFile file : project.files()) {
      String text = Edits.apply(file.text(), edits.getOrDefault(file.path(), List.of()));
      loader.add(file.path(), bytes(text));
    }
    new SameMeaning(name).compare(project, loader.load());
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private void compare(Project old, Project renamed) {
    number(old, before);
    number(renamed, after);
    Map<String, ParsedFile> files = new HashMap<>();
    renamed.files().forEach(file -> files.put(file.path(), file));
    for (ParsedFile file : old.files()) {
      ParsedFile now = files.get(file.path());
      if (now == null) {
        throw new Refusal("'%s' could not be read any more with this name.".formatted(file.path()));
      }
      compare(Mentions.in(file), Mentions.in(now));
    }
    retired(renamed);
  }

  private void compare(List<Mention> old, List<Mention> now) {
    for (int i = 0; i < old.size(); i++) {
      Mention then = old.get(i);
      if (i >= now.size() || !meaning(then, before).equals(meaning(now.get(i), after))) {
        Place place = then.place();
        throw new Refusal(
            "With the name '%s', '%s' in %s, line %s, would mean something else: choose another name."
                .formatted(
                    name,
                    i < now.size() ? now.get(i).name() : then.name(),
                    place.file(),
                    place.line()));
      }
    }
  }

  private static String meaning(Mention mention, Map<EObject, String> numbers) {
    return mention.target() == null ? "" : numbers.getOrDefault(mention.target(), "library");
  }

  /** Tells each thing by its file and its number there, which no renaming changes. */
  private static void number(Project project, Map<EObject, String> numbers) {
    for (ParsedFile file : project.files()) {
      int count = 0;
      var contents = file.content().eAllContents();
      while (contents.hasNext()) {
        if (contents.next() instanceof Named named) {
          numbers.put(named, file.path() + "#" + count++);
        }
      }
    }
  }

  /** A name that was given up on purpose stays given up. */
  private void retired(Project renamed) {
    for (Finding finding : renamed.findings()) {
      if (finding.rule().equals("retired-name-used")
          && finding.message().contains("'" + name + "'")) {
        throw new Refusal(finding.message());
      }
    }
  }
}
