package org.journeydsl.ide.completion;

import static org.journeydsl.model.JourneyPackage.Literals.JOURNEY;
import static org.journeydsl.model.JourneyPackage.Literals.JOURNEY_FILE;
import static org.journeydsl.model.JourneyPackage.Literals.STAGE;
import static org.journeydsl.model.JourneyPackage.Literals.STEP;
import static org.journeydsl.model.JourneyPackage.Literals.TOUCHPOINT;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.lsp4j.CompletionItem;
import org.eclipse.lsp4j.CompletionItemKind;
import org.eclipse.lsp4j.InsertTextFormat;
import org.journeydsl.ide.workspace.Document;
import org.journeydsl.model.JourneyPackage.Literals;
import org.journeydsl.parser.Outlook;
import org.journeydsl.vocabulary.Documentation;
import org.journeydsl.vocabulary.Holders;
import org.journeydsl.vocabulary.Snippet;
import org.journeydsl.vocabulary.Word;
import org.journeydsl.vocabulary.Words;

/** Proposes what can start at a place: facts that are not said yet, and things with blocks. */
final class Statements {

  private static final Map<EClass, List<EClass>> DECLARED =
      Map.of(
          JOURNEY_FILE,
          Stream.concat(Stream.of(JOURNEY), Holders.SHARED.stream()).toList(),
          JOURNEY,
          List.of(STAGE),
          STAGE,
          List.of(TOUCHPOINT, STEP));

  private final Document document;
  private final Outlook outlook;
  private final Items items;
  private final List<CompletionItem> all = new ArrayList<>();

  Statements(Document document, Outlook outlook, Items items) {
    this.document = document;
    this.outlook = outlook;
    this.items = items;
  }

  List<CompletionItem> all() {
    for (int i = 0; i < outlook.holders().size(); i++) {
      EClass holder = outlook.holders().get(i);
      if (i == 0 && !isPastFacts(holder)) {
        facts(holder);
      }
      declarations(holder);
    }
    return all;
  }

  /** Facts of a stage stand before its first touchpoint. */
  private boolean isPastFacts(EClass holder) {
    return holder == STAGE
        && (outlook.said().contains("touchpoint") || outlook.said().contains("step"));
  }

  private void facts(EClass holder) {
    for (Word word : Words.in(holder)) {
      boolean said = word.once().contains(holder) && outlook.said().contains(word.first());
      if (!said) {
        all.add(fact(word));
      }
    }
  }

  private CompletionItem fact(Word word) {
    boolean text = word.needs() != null && word.needs().startsWith("a text in quotation marks");
    CompletionItem item =
        items.plain(
            word.keyword(),
            CompletionItemKind.Keyword,
            text
                ? word.keyword() + " \"$1\"$0"
                : word.keyword() + (word.needs() == null ? "" : " "));
    if (text) {
      item.setInsertTextFormat(InsertTextFormat.Snippet);
    }
    return Items.explained(item, word.meaning(), word.example());
  }

  private void declarations(EClass holder) {
    for (Snippet snippet : Snippet.in(holder)) {
      CompletionItem item = items.snippet(snippet.word() + " …", snippet.text());
      item.setFilterText(snippet.word());
      all.add(Items.documented(item, snippet.says(), ""));
    }
    for (EClass kind : DECLARED.getOrDefault(holder, List.of())) {
      String word = word(kind);
      all.add(
          Items.explained(
              items.plain(word, CompletionItemKind.Keyword, word + " "),
              Documentation.of(kind),
              ""));
    }
    if (holder == JOURNEY_FILE) {
      top();
    }
  }

  private void top() {
    CompletionItem line = items.plain("import", CompletionItemKind.Keyword, "import \"$1\"$0");
    line.setInsertTextFormat(InsertTextFormat.Snippet);
    all.add(Items.explained(line, Documentation.of(Literals.IMPORT), ""));
    if (document.text().substring(0, document.text().indexOf(outlook.begun())).isBlank()
        && !outlook.said().contains("language")) {
      all.add(
          Items.explained(
              items.plain("language", CompletionItemKind.Keyword, "language "),
              Documentation.of(Literals.JOURNEY_FILE__LANGUAGE),
              ""));
    }
  }

  private static String word(EClass kind) {
    return kind == Literals.SUPPORT_SYSTEM
        ? "system"
        : kind.getName().toLowerCase(java.util.Locale.ROOT);
  }
}
