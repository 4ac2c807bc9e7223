package org.journeydsl.ide.actions;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.lsp4j.CodeActionKind;
import org.journeydsl.facts.Spoken;
import org.journeydsl.facts.Wording;
import org.journeydsl.findings.Place;
import org.journeydsl.findings.TextEdit;
import org.journeydsl.ide.Count;
import org.journeydsl.ide.workspace.Document;
import org.journeydsl.model.Element;
import org.journeydsl.model.JourneyPackage.Literals;
import org.journeydsl.model.Text;

/**
 * Adds the languages that a text lacks. The words of the author are put in, to be translated: an
 * empty text would leave readers of that language with nothing.
 */
final class AddTranslations implements Offer {

  @Override
  public List<Offered> at(Spot spot) {
    List<Offered> actions = new ArrayList<>();
    Document document = spot.document();
    List<String> wanted = wanted(document);
    spot.around(Text.class).ifPresent(text -> one(text, wanted, document, actions));
    spot.around(Element.class)
        .filter(spot::isOnFirstLineOf)
        .ifPresent(element -> all(element, wanted, document, actions));
    return actions;
  }

  /** The project's languages; where it names none, those that the file speaks already. */
  private static List<String> wanted(Document document) {
    List<String> languages = document.project().settings().languages();
    return languages.isEmpty()
        ? Spoken.in(document.file().content().getElements(), List.of()).tags()
        : languages;
  }

  private static List<String> missing(Text text, List<String> wanted) {
    if (text.getValue() == null || text.getValue().isBlank()) {
      return List.of();
    }
    List<Wording> there = Wording.of(text);
    return wanted.stream()
        .filter(tag -> there.stream().noneMatch(wording -> wording.serves(tag)))
        .toList();
  }

  private static void one(
      Text text, List<String> wanted, Document document, List<Offered> actions) {
    List<String> missing = missing(text, wanted);
    for (String tag : missing) {
      actions.add(
          action("Add @" + tag + ", to be translated" + named(tag), text, List.of(tag), document));
    }
    if (missing.size() > 1) {
      actions.add(
          action(
              "Add all " + missing.size() + " missing languages, to be translated",
              text,
              missing,
              document));
    }
  }

  private static String named(String tag) {
    String name = Locale.forLanguageTag(tag).getDisplayName(Locale.ENGLISH);
    return name.isEmpty() ? "" : " into " + name;
  }

  private static Offered action(String title, Text text, List<String> tags, Document document) {
    return Offered.tidied(
        title, CodeActionKind.RefactorRewrite, document, List.of(edit(text, tags, document)));
  }

  private static void all(
      Element element, List<String> wanted, Document document, List<Offered> actions) {
    List<TextEdit> edits = new ArrayList<>();
    var contents = EcoreUtil.<EObject>getAllContents(element, false);
    while (contents.hasNext()) {
      if (contents.next() instanceof Text text && !missing(text, wanted).isEmpty()) {
        edits.add(edit(text, missing(text, wanted), document));
      }
    }
    if (edits.size() > 1) {
      actions.add(
          Offered.tidied(
              "Add missing languages to %s of '%s', to be translated"
                  .formatted(Count.of(edits.size(), "text"), element.getName()),
              CodeActionKind.RefactorRewrite,
              document,
              edits));
    }
  }

  private static TextEdit edit(Text text, List<String> tags, Document document) {
    Place whole = document.places().whole(text);
    Place words = document.places().of(text, Literals.TEXT__VALUE);
    String written = document.text().substring(words.offset(), words.offset() + words.length());
    StringBuilder added = new StringBuilder();
    for (String tag : tags) {
      added.append(" @").append(tag).append(' ').append(written);
    }
    return new TextEdit(document.path(), whole.offset() + whole.length(), 0, added.toString());
  }
}
