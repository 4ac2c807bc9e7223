package org.journeydsl.validation;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EReference;
import org.journeydsl.facts.Members;
import org.journeydsl.facts.Paths;
import org.journeydsl.findings.Finding;
import org.journeydsl.findings.Fix;
import org.journeydsl.findings.Guess;
import org.journeydsl.findings.Place;
import org.journeydsl.findings.Severity;
import org.journeydsl.findings.TextEdit;
import org.journeydsl.model.Journey;
import org.journeydsl.model.JourneyFile;
import org.journeydsl.model.JourneyPackage.Literals;
import org.journeydsl.model.JourneyPart;
import org.journeydsl.model.Named;
import org.journeydsl.model.Persona;
import org.journeydsl.rules.Nouns;
import org.journeydsl.scoping.ImportedFiles;
import org.journeydsl.scoping.JourneyNames;

/**
 * Says why a name leads nowhere: nobody has it, another file does, several do, or something of
 * another kind does.
 */
final class UnresolvedNames {

  /**
   * How many names of a file are compared before guessing stops: a file of ten thousand names that
   * lead nowhere is no slip of the keyboard, and comparing each with all others would take minutes.
   */
  private static final int COMPARISONS = 1_000_000;

  private final List<ParsedFile> files;
  private int comparisons;

  UnresolvedNames(List<ParsedFile> files) {
    this.files = files;
  }

  List<Finding> in(ParsedFile file) {
    List<Finding> findings = new ArrayList<>();
    comparisons = 0;
    List<Unresolved> unresolved = Unresolved.in(file);
    if (unresolved.isEmpty()) {
      return findings;
    }
    JourneyNames names = file.resource().getResourceServiceProvider().get(JourneyNames.class);
    Set<String> lost = lostNames(file);
    boolean importFailed = importFailed(file);
    for (Unresolved each : unresolved) {
      if (!lost.contains(each.name()) && !lost.contains(first(each.name()))) {
        judge(each, file, names, importFailed).ifPresent(findings::add);
      }
    }
    return findings;
  }

  /** Names in what could not be read, here and in what is imported: they may well exist. */
  private Set<String> lostNames(ParsedFile file) {
    Set<String> lost = new TreeSet<>(file.lostNames());
    List<JourneyFile> imported = ImportedFiles.in(file.resource()).of(file.resource());
    for (ParsedFile other : files) {
      if (!other.lostNames().isEmpty() && imported.contains(other.content())) {
        lost.addAll(other.lostNames());
      }
    }
    return lost;
  }

  private static boolean importFailed(ParsedFile file) {
    ImportedFiles imports = ImportedFiles.in(file.resource());
    return file.content().getImports().stream().anyMatch(each -> imports.of(each).isEmpty())
        || file.flaws().stream().anyMatch(flaw -> flaw.message().startsWith("'import'"));
  }

  private Optional<Finding> judge(
      Unresolved each, ParsedFile file, JourneyNames names, boolean importFailed) {
    var type = each.reference().getEReferenceType();
    List<Named> candidates = names.candidates(each.object(), each.name(), type);
    if (candidates.size() > 1) {
      return ambiguous(each, candidates);
    }
    List<Named> others = names.candidates(each.object(), each.name(), Literals.NAMED);
    if (!others.isEmpty()) {
      return Optional.of(
          error(
              "name-of-another-kind",
              each.place(),
              "'%s' is %s, and %s is expected here."
                  .formatted(
                      each.name(),
                      Nouns.withArticle(Nouns.of(others.get(0))),
                      Nouns.withArticle(Kinds.wanted(each.reference())))));
    }
    boolean canBeImported = each.name().indexOf('.') < 0 || inside(each, names) == null;
    if (importFailed && canBeImported && !isOfThisJourney(each)) {
      // The import was told; what it would have brought is no second mistake.
      return Optional.empty();
    }
    Optional<Finding> elsewhere = missingImport(each, file, names);
    return elsewhere.isPresent() ? elsewhere : Optional.of(unknown(each, names));
  }

  private static boolean isOfThisJourney(Unresolved each) {
    var type = each.reference().getEReferenceType();
    return (type == Literals.TOUCHPOINT || type == Literals.PAIN)
        && Paths.journey(each.object()) != null;
  }

  // ---------------------------------------------------------------------- more than one candidate

  private Optional<Finding> ambiguous(Unresolved each, List<Named> candidates) {
    Set<String> paths = new TreeSet<>();
    List<Fix> fixes = new ArrayList<>();
    Set<String> ways = new LinkedHashSet<>();
    for (ParsedFile file : files) {
      for (Named candidate : candidates) {
        if (candidate.eResource() == file.resource()) {
          paths.add(file.path());
        }
      }
    }
    if (paths.size() < 2) {
      // Two of one file: told as a duplicate name.
      return Optional.empty();
    }
    for (ParsedFile file : files) {
      if (paths.contains(file.path())) {
        ways.add(ImportedFiles.stem(file.resource()) + "." + each.name());
      }
    }
    for (String way : ways) {
      fixes.add(Fix.proposed("Write " + way, replace(each.place(), way)));
    }
    String message =
        "'%s' is declared in %s: write %s."
            .formatted(each.name(), and(quoted(paths)), or(List.copyOf(ways)));
    return Optional.of(new Finding("ambiguous-name", Severity.ERROR, message, each.place(), fixes));
  }

  private static List<String> quoted(Set<String> paths) {
    return paths.stream().map(path -> "'" + path + "'").toList();
  }

  private static String and(List<String> words) {
    return joined(words, " and ");
  }

  private static String or(List<String> words) {
    return joined(words, " or ");
  }

  private static String joined(List<String> words, String last) {
    return words.size() < 2
        ? String.join("", words)
        : String.join(", ", words.subList(0, words.size() - 1))
            + last
            + words.get(words.size() - 1);
  }

  // ------------------------------------------------------------------------- in a file not
  // imported

  private Optional<Finding> missingImport(Unresolved each, ParsedFile file, JourneyNames names) {
    List<JourneyFile> imported = ImportedFiles.in(file.resource()).of(file.resource());
    List<Named> found = new ArrayList<>();
    List<String> paths = new ArrayList<>();
    for (ParsedFile other : files) {
      if (other != file && !imported.contains(other.content())) {
        List<Named> there =
            names.in(other.content(), each.name(), each.reference().getEReferenceType());
        if (!there.isEmpty()) {
          found.addAll(there);
          paths.add(ImportLine.path(file.path(), other.path()));
        }
      }
    }
    // A touchpoint of the same name in somebody else's journey is no reason to import it.
    if (found.isEmpty() || isOfThisJourney(each) && each.name().indexOf('.') < 0) {
      return Optional.empty();
    }
    List<Fix> fixes = new ArrayList<>();
    for (String path : paths) {
      TextEdit edit = ImportLine.of(file, List.of(path));
      fixes.add(new Fix("Import '" + path + "'", List.of(edit), paths.size() == 1));
    }
    return Optional.of(
        new Finding(
            "missing-import",
            Severity.ERROR,
            "%s '%s' is declared in '%s', which this file does not import."
                .formatted(Nouns.atStart(found.get(0)), each.name(), paths.get(0)),
            each.place(),
            fixes));
  }

  // -------------------------------------------------------------------------------------- nowhere

  private Finding unknown(Unresolved each, JourneyNames names) {
    EReference reference = each.reference();
    Place place = each.place();
    int dot = each.name().lastIndexOf('.');
    Named inside = inside(each, names);
    if (dot > 0 && inside != null) {
      String name = each.name().substring(dot + 1);
      Set<String> near = new TreeSet<>();
      for (Named member : Members.of(inside)) {
        if (reference.getEReferenceType().isInstance(member)) {
          near.add(Members.key(member));
        }
      }
      int length = Math.min(name.length(), place.length());
      int cut = place.length() - length;
      return nobody(
          Kinds.wanted(reference) + " '" + name + "'" + in(inside),
          Guess.nearest(name, near),
          new Place(
              place.file(),
              place.offset() + cut,
              length,
              place.line(),
              place.column() + cut,
              place.endLine(),
              place.endColumn()));
    }
    Set<String> near = visible(each, reference.getEReferenceType(), names);
    String kind = Kinds.wanted(reference);
    if (dot > 0) {
      near = visible(each, Literals.NAMED, names);
      String first = first(each.name());
      boolean trait = reference.getEReferenceType() == Literals.TRAIT;
      return nobody(
          trait ? "persona '" + first + "'" : kind + " '" + each.name() + "'",
          Guess.nearest(first, near),
          new Place(
              place.file(),
              place.offset(),
              Math.min(first.length(), place.length()),
              place.line(),
              place.column(),
              place.endLine(),
              place.endColumn()));
    }
    return nobody(
        kind + " '" + each.name() + "'" + scope(each), Guess.nearest(each.name(), near), place);
  }

  private Set<String> visible(Unresolved each, EClass type, JourneyNames names) {
    if (comparisons > COMPARISONS) {
      return Set.of();
    }
    Set<String> visible = names.visible(each.object(), type);
    comparisons += visible.size();
    return visible;
  }

  private static Finding nobody(String what, Optional<String> guess, Place place) {
    String message =
        "There is no %s.%s"
            .formatted(what, guess.map(name -> " Did you mean '" + name + "'?").orElse(""));
    List<Fix> fixes =
        guess
            .map(name -> List.of(Fix.safe("Write '" + name + "'", replace(place, name))))
            .orElse(List.of());
    return new Finding("unresolved-name", Severity.ERROR, message, place, fixes);
  }

  /** What the name before the last dot leads to; null where it leads nowhere. */
  private static Named inside(Unresolved each, JourneyNames names) {
    int dot = each.name().lastIndexOf('.');
    if (dot <= 0) {
      return null;
    }
    String container = each.name().substring(0, dot);
    List<Named> found = names.candidates(each.object(), container, Literals.NAMED);
    return found.isEmpty() ? null : found.get(0);
  }

  /** Where somebody would look for the name: in this journey, in this touchpoint. */
  private static String scope(Unresolved each) {
    var type = each.reference().getEReferenceType();
    if (type == Literals.TOUCHPOINT) {
      Journey journey = Paths.journey(each.object());
      return journey == null ? "" : in(journey);
    }
    if (type == Literals.PAIN) {
      JourneyPart part = Nouns.part(each.object());
      return part == null ? "" : in(part);
    }
    if (type == Literals.TRAIT) {
      Persona persona = Paths.container(each.object(), Persona.class);
      return persona == null ? "" : in(persona);
    }
    return "";
  }

  private static String in(Named named) {
    return named.getName() == null ? "" : " in %s '%s'".formatted(Nouns.of(named), named.getName());
  }

  private static String first(String name) {
    int dot = name.indexOf('.');
    return dot < 0 ? name : name.substring(0, dot);
  }

  private static TextEdit replace(Place place, String replacement) {
    return new TextEdit(place.file(), place.offset(), place.length(), replacement);
  }

  private static Finding error(String rule, Place place, String message) {
    return Finding.of(rule, Severity.ERROR, message, place);
  }
}
