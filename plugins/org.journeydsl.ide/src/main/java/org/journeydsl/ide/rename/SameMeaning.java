package org.journeydsl.ide.rename;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.Resource;
import org.journeydsl.facts.Assets;
import org.journeydsl.findings.Edits;
import org.journeydsl.findings.Finding;
import org.journeydsl.findings.Place;
import org.journeydsl.findings.TextEdit;
import org.journeydsl.ide.Refusal;
import org.journeydsl.ide.names.Mention;
import org.journeydsl.ide.names.Mentions;
import org.journeydsl.ide.names.Uses;
import org.journeydsl.model.Named;
import org.journeydsl.project.Project;
import org.journeydsl.project.ProjectLoader;
import org.journeydsl.project.ProjectRoot;
import org.journeydsl.rules.Rule;
import org.journeydsl.rules.RuleRun;
import org.journeydsl.rules.Rules;
import org.journeydsl.scoping.ImportedFiles;
import org.journeydsl.validation.NodePlaces;
import org.journeydsl.validation.ParsedFile;

/**
 * Reads a project as it would be after a renaming and compares: every name has to lead to the same
 * thing as before. A new name may hide another, or be ambiguous in a file far away; nobody could
 * foresee that from the name alone. Files that do not see what is renamed, or hold neither name,
 * need not be read.
 */
final class SameMeaning {

  private final Map<EObject, String> before = new IdentityHashMap<>();
  private final Map<EObject, String> after = new IdentityHashMap<>();
  private final String name;

  private SameMeaning(String name) {
    this.name = name;
  }

  static void refuseOthers(
      Project project, Map<String, List<TextEdit>> edits, String oldName, String name) {
    // Nobody asks about ages here: any day serves.
    ProjectLoader loader = new ProjectLoader(project.root(), LocalDate.EPOCH);
    if (project.settingsText() != null) {
      loader.add(ProjectRoot.SETTINGS, bytes(project.settingsText()));
    }
    List<ParsedFile> files = touched(project, edits.keySet(), oldName, name);
    for (ParsedFile file : files) {
      String text = Edits.apply(file.text(), edits.getOrDefault(file.path(), List.of()));
      loader.add(file.path(), bytes(text));
    }
    new SameMeaning(name).compare(files, loader.understand());
  }

  /** The files that see an edited one and may hold a name of the two, with all that they import. */
  private static List<ParsedFile> touched(
      Project project, Set<String> edited, String oldName, String name) {
    List<Resource> changed =
        project.files().stream()
            .filter(file -> edited.contains(file.path()))
            .<Resource>map(ParsedFile::resource)
            .toList();
    Set<Resource> touched = Collections.newSetFromMap(new IdentityHashMap<>());
    for (ParsedFile file : project.files()) {
      if (Uses.mayMention(file, oldName) || Uses.mayMention(file, name)) {
        Set<Resource> seen = Collections.newSetFromMap(new IdentityHashMap<>());
        see(file.resource(), seen);
        if (changed.stream().anyMatch(seen::contains)) {
          touched.addAll(seen);
        }
      }
    }
    return project.files().stream().filter(each -> touched.contains(each.resource())).toList();
  }

  private static void see(Resource file, Set<Resource> seen) {
    if (seen.add(file)) {
      ImportedFiles.in(file).of(file).forEach(each -> see(each.eResource(), seen));
    }
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private void compare(List<ParsedFile> old, Project renamed) {
    number(old, before);
    number(renamed.files(), after);
    Map<String, ParsedFile> files = new HashMap<>();
    renamed.files().forEach(file -> files.put(file.path(), file));
    for (ParsedFile file : old) {
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
  private static void number(List<ParsedFile> files, Map<EObject, String> numbers) {
    for (ParsedFile file : files) {
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
    List<Rule<?>> rules =
        Rules.all().stream().filter(rule -> rule.id().equals("retired-name-used")).toList();
    RuleRun run = new RuleRun(rules, renamed.settings()::severity);
    NodePlaces places = new NodePlaces(renamed.files());
    Assets none = path -> Assets.Standing.MISSING;
    for (Finding finding : run.over(renamed.model(), places, none, LocalDate.EPOCH)) {
      if (finding.message().contains("'" + name + "'")) {
        throw new Refusal(finding.message());
      }
    }
  }
}
