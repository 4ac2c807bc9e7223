package org.journeydsl.ide.completion;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EEnumLiteral;
import org.eclipse.lsp4j.CompletionItem;
import org.eclipse.lsp4j.CompletionItemKind;
import org.eclipse.lsp4j.InsertTextFormat;
import org.journeydsl.ide.workspace.Document;
import org.journeydsl.model.JourneyPackage;
import org.journeydsl.parser.Expected;
import org.journeydsl.parser.Outlook;
import org.journeydsl.vocabulary.Choices;
import org.journeydsl.vocabulary.Documentation;

/** Proposes how the statement at a place can go on. */
final class Continuations {

  private final Document document;
  private final Outlook outlook;
  private final Items items;
  private final References references;

  Continuations(Document document, Outlook outlook, Items items, int offset) {
    this.document = document;
    this.outlook = outlook;
    this.items = items;
    this.references = new References(document, outlook, items, offset);
  }

  List<CompletionItem> of(Expected expected) {
    return switch (expected.kind()) {
      case WORD -> words(expected.words());
      case CHOICE -> choices(expected);
      case REFERENCE -> references.of(expected);
      case TEXT -> text();
      case TAG -> tags();
      case NAME, VALUE -> values(expected.rule());
    };
  }

  /** Words only: no signs. */
  private List<CompletionItem> words(List<String> words) {
    return words.stream()
        .filter(word -> Character.isLetter(word.charAt(0)))
        .map(word -> items.plain(word, CompletionItemKind.Keyword, word + " "))
        .toList();
  }

  private List<CompletionItem> choices(Expected expected) {
    EEnum list = (EEnum) JourneyPackage.eINSTANCE.getEClassifier(expected.rule());
    List<String> words = expected.words();
    if (outlook.statement().equals("kind") && outlook.around() != null) {
      words = Choices.kindsOf(outlook.around());
    }
    List<CompletionItem> all = new ArrayList<>();
    for (String word : words) {
      EEnumLiteral literal = list.getEEnumLiteralByLiteral(word);
      String meaning = literal == null ? "" : Documentation.of(literal);
      all.add(
          Items.documented(
              items.plain(word, CompletionItemKind.EnumMember, word),
              Choices.nameOf(list),
              meaning == null ? "" : meaning));
    }
    return all;
  }

  private List<CompletionItem> text() {
    CompletionItem item = items.plain("\"…\"", CompletionItemKind.Value, "\"$1\"$0");
    item.setInsertTextFormat(InsertTextFormat.Snippet);
    item.setFilterText("\"");
    return List.of(item);
  }

  /** The languages of the project, without those that the text has. */
  private List<CompletionItem> tags() {
    List<CompletionItem> all = new ArrayList<>();
    for (String tag : languages()) {
      if (!outlook.written().contains("@" + tag)) {
        CompletionItem item =
            items.plain("@" + tag, CompletionItemKind.Property, "@" + tag + " \"$1\"$0");
        item.setInsertTextFormat(InsertTextFormat.Snippet);
        all.add(item);
      }
    }
    return all;
  }

  private List<CompletionItem> values(String rule) {
    if (!rule.equals("Tag")) {
      return List.of();
    }
    return languages().stream()
        .map(tag -> items.plain(tag, CompletionItemKind.Property, tag))
        .toList();
  }

  /** What the project says that it speaks, else what its files are written in. */
  private Set<String> languages() {
    Set<String> languages = new LinkedHashSet<>(document.live().model().languages());
    document
        .live()
        .files()
        .forEach(
            file -> {
              if (file.content().getLanguage() != null) {
                languages.add(file.content().getLanguage());
              }
            });
    return languages;
  }
}
