package org.journeydsl.ide.actions;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.lsp4j.CodeActionKind;
import org.eclipse.lsp4j.WorkspaceEdit;
import org.journeydsl.facts.Wording;
import org.journeydsl.findings.TextEdit;
import org.journeydsl.ide.workspace.Document;
import org.journeydsl.model.Element;
import org.journeydsl.model.Image;
import org.journeydsl.model.JourneyPackage.Literals;
import org.journeydsl.project.Project;
import org.journeydsl.scoping.ImportedFiles;
import org.journeydsl.validation.ImportLine;
import org.journeydsl.validation.ParsedFile;

/**
 * Moves a persona, a KPI or anything else that journeys share into a file of its kind below {@code
 * shared}, with its comments. Every file that names it imports that one, in the place of an import
 * that was there for it alone, and that one imports what the element names itself.
 */
final class ExtractElement implements Offer {

  private static final Map<EClass, String> FILES =
      Map.ofEntries(
          Map.entry(Literals.PERSONA, "personas"),
          Map.entry(Literals.SEGMENT, "personas"),
          Map.entry(Literals.KPI, "kpis"),
          Map.entry(Literals.CHANNEL, "channels"),
          Map.entry(Literals.DEPARTMENT, "organisation"),
          Map.entry(Literals.SUPPORT_SYSTEM, "organisation"),
          Map.entry(Literals.COMPETITOR, "competitors"),
          Map.entry(Literals.EVIDENCE, "research"),
          Map.entry(Literals.SCALE, "scales"));

  @Override
  public List<Offered> at(Spot spot) {
    Document document = spot.document();
    return spot.around(Element.class)
        .filter(spot::isOnFirstLineOf)
        .filter(element -> FILES.containsKey(element.eClass()) && element.getName() != null)
        .flatMap(element -> action(element, document, spot.abilities().createsFiles()))
        .map(List::of)
        .orElse(List.of());
  }

  private static Optional<Offered> action(Element element, Document document, boolean mayCreate) {
    String path = "shared/" + FILES.get(element.eClass()) + ".journey";
    Project project = document.project();
    Optional<ParsedFile> there =
        project.files().stream().filter(file -> file.path().equals(path)).findFirst();
    boolean fits = there.map(file -> takes(file, element)).orElse(mayCreate);
    // A picture is found from the file that names it.
    boolean hasPicture = element.getFacts().stream().anyMatch(Image.class::isInstance);
    boolean sameFolder = Importing.folder(path).equals(Importing.folder(document.path()));
    if (path.equals(document.path()) || !fits || hasPicture && !sameFolder) {
      return Optional.empty();
    }
    return Optional.of(
        Offered.later(
            "Move '%s' to '%s'".formatted(element.getName(), path),
            CodeActionKind.RefactorExtract,
            () -> edit(element, document, path, there)));
  }

  private static WorkspaceEdit edit(
      Element element, Document document, String path, Optional<ParsedFile> there) {
    Change change = new Change(document);
    Stretch stretch = Stretch.of(document, element);
    Stretch gone = stretch.withGap(document);
    List<TextEdit> here = new ArrayList<>(Importing.after(document.file(), element, path));
    here.add(new TextEdit(document.path(), gone.from(), gone.to() - gone.from(), ""));
    Tidied.of(document, here).forEach(change::add);
    Set<String> needed = needed(element, document);
    if (there.isPresent()) {
      String text = there.get().text();
      String gap = text.isBlank() ? "" : text.endsWith("\n") ? "\n" : "\n\n";
      Importing.missing(there.get(), needed).forEach(change::add);
      change.add(new TextEdit(path, text.length(), 0, gap + stretch.text(document).strip() + "\n"));
    } else {
      change.create(path, newFile(element, path, needed, stretch.text(document).strip()));
    }
    for (ParsedFile user : users(element, document)) {
      if (!user.path().equals(path)) {
        Importing.after(user, element, path).forEach(change::add);
      }
    }
    return change.edit();
  }

  /** Whether a file has no other of that name, and speaks the same language. */
  private static boolean takes(ParsedFile file, Element element) {
    return Wording.languageOf(file.content()).equals(Wording.languageOf(element))
        && file.content().getElements().stream()
            .noneMatch(
                each ->
                    each.eClass() == element.eClass() && element.getName().equals(each.getName()));
  }

  private static String newFile(Element element, String path, Set<String> needed, String text) {
    StringBuilder file = new StringBuilder();
    String language = Wording.languageOf(element);
    if (!language.equals(Wording.STANDARD_LANGUAGE)) {
      file.append("language ").append(language).append('\n');
    }
    for (String each : needed) {
      file.append(ImportLine.of(path, each)).append('\n');
    }
    return file.append(file.isEmpty() ? "" : "\n").append(text).append('\n').toString();
  }

  /** The files that the element itself names something of. */
  private static Set<String> needed(Element element, Document document) {
    Set<String> needed = new LinkedHashSet<>();
    List<EObject> all = new ArrayList<>(List.of(element));
    EcoreUtil.<EObject>getAllContents(element, false).forEachRemaining(all::add);
    for (EObject each : all) {
      for (EObject target : each.eCrossReferences()) {
        ParsedFile file = target.eIsProxy() ? null : document.file(target);
        if (file != null && !EcoreUtil.isAncestor(element, target)) {
          needed.add(file.path());
        }
      }
    }
    return needed;
  }

  /** The other files that name it. */
  private static List<ParsedFile> users(Element element, Document document) {
    List<ParsedFile> users = new ArrayList<>();
    for (ParsedFile file : document.project().files()) {
      boolean imports =
          ImportedFiles.in(file.resource()).of(file.resource()).contains(document.file().content());
      if (imports && Importing.names(file, element)) {
        users.add(file);
      }
    }
    return users;
  }
}
