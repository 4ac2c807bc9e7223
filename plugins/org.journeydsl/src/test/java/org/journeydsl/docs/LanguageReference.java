package org.journeydsl.docs;

import static org.journeydsl.docs.Tables.code;
import static org.journeydsl.docs.Tables.head;
import static org.journeydsl.docs.Tables.row;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EEnumLiteral;
import org.journeydsl.model.JourneyPackage.Literals;
import org.journeydsl.vocabulary.Choices;
import org.journeydsl.vocabulary.Documentation;
import org.journeydsl.vocabulary.Holders;
import org.journeydsl.vocabulary.Word;
import org.journeydsl.vocabulary.Words;

/**
 * The page {@code docs/language.md}: the introduction, which is written by hand, then every word,
 * from the placement table, the grammar and the metamodel.
 */
final class LanguageReference {

  private static final List<EClass> PARTS =
      List.of(Literals.JOURNEY, Literals.STAGE, Literals.TOUCHPOINT, Literals.STEP);

  private static final List<EClass> FACTS_WITH_BLOCKS =
      List.of(
          Literals.QUESTION,
          Literals.MESSAGE,
          Literals.OPPORTUNITY,
          Literals.ACTIVITY,
          Literals.EMPLOYEE_VIEW,
          Literals.SCENARIO);

  private static final List<EEnum> LISTS =
      List.of(
          Literals.SCOPE_KIND,
          Literals.STATE,
          Literals.CASE,
          Literals.SEVERITY,
          Literals.ROLE,
          Literals.OUTCOME_KIND,
          Literals.VERDICT,
          Literals.PROGRESS,
          Literals.ANSWER_KIND,
          Literals.MEASURE_KIND,
          Literals.DIRECTION,
          Literals.LIMIT);

  private final Notation notation = new Notation();
  private final StringBuilder page = new StringBuilder();

  static String page(Path introduction) {
    LanguageReference reference = new LanguageReference();
    reference.page.append(
        """
        <!-- Generated (GeneratedPagesTest): the first part is language-introduction.md, the rest comes from the code. -->
        """);
    reference.page.append(text(introduction));
    reference.howToRead();
    reference.parts();
    Holders.SHARED.forEach(reference::element);
    FACTS_WITH_BLOCKS.forEach(reference::factWithBlock);
    reference.lists();
    reference.page.append(LibraryReference.section());
    return reference.page.toString();
  }

  private static String text(Path file) {
    try {
      return Files.readString(file, StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void howToRead() {
    page.append(
        """

        # Every word

        How to read the tables: `[…]` may be missing, `, …` means that more of the like may follow, `|` is a choice. A word that begins
        with a capital letter is a name, `amount`, `day` and the like are [values](#values), `"…"` is a text, and `[for] [on] [from]` are the
        [endings](#who-where-and-how-you-know-endings). What stands behind the text of a fact may stand in any order.

        """);
  }

  private void parts() {
    page.append("## journey, stage, touchpoint, step\n\n").append(head("written", "what it is"));
    for (EClass part : PARTS) {
      page.append(row(code(notation.of(part)), Documentation.of(part)));
    }
    page.append("\n");
    Map<List<EClass>, List<Word>> byPlaces = new LinkedHashMap<>();
    byPlaces.put(PARTS, new ArrayList<>());
    for (Word word : Words.all()) {
      List<EClass> places = PARTS.stream().filter(word.places()::contains).toList();
      if (!places.isEmpty()) {
        byPlaces.computeIfAbsent(places, key -> new ArrayList<>()).add(word);
      }
    }
    byPlaces.forEach(
        (places, words) -> {
          List<String> names = places.stream().map(LanguageReference::keyword).toList();
          page.append("### Said of a ").append(Choices.listed(names)).append("\n\n");
          table(words, places.get(0));
          page.append("\n");
        });
  }

  private void element(EClass element) {
    page.append("## ").append(keyword(element)).append("\n\n");
    page.append(Documentation.of(element)).append("\n\n");
    page.append("Written ").append(code(notation.of(element) + " < … >")).append(".\n\n");
    facts(element);
  }

  private void factWithBlock(EClass fact) {
    List<Word> words = Words.of(fact);
    String keywords = words.stream().map(Word::keyword).collect(Collectors.joining(", "));
    page.append("## In the block of ").append(keywords).append("\n\n");
    facts(fact);
  }

  private void facts(EClass holder) {
    table(Words.in(holder), holder);
    if (holder == Literals.SCALE) {
      wordless("number \"…\"", Literals.SCALE_LABEL, "1 \"Poor\"");
    } else if (holder == Literals.QUESTION) {
      wordless("Name \"…\"", Literals.OPTION, "Price \"The price\"");
    }
    page.append("\n");
  }

  private void table(List<Word> words, EClass holder) {
    page.append(head("fact", "what it says", "for example", "how often"));
    for (Word word : words) {
      String often = word.once().contains(holder) ? "once" : "any number";
      String example =
          word.kind() == Literals.KIND_FACT
              ? "kind " + Choices.kindsOf(holder).get(0)
              : word.example();
      page.append(row(code(notation.of(word, holder)), word.meaning(), code(example), often));
    }
  }

  private void wordless(String written, EClass kind, String example) {
    page.append(row(code(written), Documentation.of(kind), code(example), "any number"));
  }

  private static String keyword(EClass element) {
    return element == Literals.SUPPORT_SYSTEM
        ? "system"
        : element.getName().toLowerCase(Locale.ROOT);
  }

  private void lists() {
    page.append("## Words to choose from\n\n");
    for (EClass holder : Words.starting("kind").orElseThrow().places()) {
      List<String> kinds = Choices.kindsOf(holder);
      list(
          "What kind of " + keyword(holder) + " it is.",
          Literals.KIND.getELiterals().stream()
              .filter(literal -> kinds.contains(literal.getLiteral()))
              .toList());
    }
    LISTS.forEach(list -> list(Documentation.of(list), list.getELiterals()));
  }

  private void list(String sentence, List<EEnumLiteral> literals) {
    page.append("**").append(sentence).append("**\n\n").append(head("word", "what it means"));
    for (EEnumLiteral literal : literals) {
      page.append(row(code(literal.getLiteral()), Documentation.of(literal)));
    }
    page.append("\n");
  }
}
