package org.journeydsl.docs;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EClassifier;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EEnumLiteral;
import org.eclipse.xtext.AbstractElement;
import org.eclipse.xtext.AbstractRule;
import org.eclipse.xtext.Action;
import org.eclipse.xtext.Alternatives;
import org.eclipse.xtext.Assignment;
import org.eclipse.xtext.CrossReference;
import org.eclipse.xtext.EnumRule;
import org.eclipse.xtext.Grammar;
import org.eclipse.xtext.Group;
import org.eclipse.xtext.IGrammarAccess;
import org.eclipse.xtext.Keyword;
import org.eclipse.xtext.ParserRule;
import org.eclipse.xtext.RuleCall;
import org.journeydsl.JourneyStandaloneSetup;
import org.journeydsl.model.JourneyPackage.Literals;
import org.journeydsl.model.QuestionKind;
import org.journeydsl.vocabulary.Choices;
import org.journeydsl.vocabulary.Word;

/**
 * How a fact is written, read off the grammar: {@code pain [Name] "…" [minor | moderate | severe]
 * [against Trait, …] [for] [on] [from]}. What stands in square brackets may be missing; {@code , …}
 * means that more of the like may follow.
 */
final class Notation {

  private static final Map<String, String> WRITTEN =
      Map.ofEntries(
          Map.entry("Block", ""),
          Map.entry("For", "for"),
          Map.entry("On", "on"),
          Map.entry("From", "from"),
          Map.entry("Text", "\"…\""),
          Map.entry("String", "\"…\""),
          Map.entry("Name", "Name"),
          Map.entry("ID", "Name"),
          Map.entry("Word", "word"),
          Map.entry("Tag", "language"),
          Map.entry("Amount", "amount"),
          Map.entry("Signed", "number"),
          Map.entry("Range", "range"),
          Map.entry("RangeOrValue", "range"),
          Map.entry("Date", "day"));

  private static final Map<EClass, String> REFERENCES =
      Map.of(
          Literals.KPI, "KPI",
          Literals.SUPPORT_SYSTEM, "System",
          Literals.TRAVELLER, "Persona",
          Literals.NAMED, "Name",
          Literals.JOURNEY_PART, "Touchpoint");

  /** What stands in a block: not part of the line. */
  private static final Set<String> BLOCK = Set.of("facts", "lateFacts");

  private final Map<EClassifier, ParserRule> rules = new HashMap<>();

  Notation() {
    Grammar grammar =
        JourneyStandaloneSetup.injector().getInstance(IGrammarAccess.class).getGrammar();
    for (AbstractRule rule : grammar.getRules()) {
      if (rule instanceof ParserRule parser && !parser.isFragment()) {
        rules.putIfAbsent(rule.getType().getClassifier(), parser);
      }
    }
  }

  /** How a fact is written in the block of a holder. */
  String of(Word word, EClass holder) {
    if (word.kind() == Literals.KIND_FACT) {
      return "kind " + choices(Choices.kindsOf(holder));
    }
    return written(rules.get(word.kind()).getAlternatives(), word).strip();
  }

  /** How an element is written, its block apart. */
  String of(EClass element) {
    return written(rules.get(element).getAlternatives(), null).strip();
  }

  private String written(AbstractElement element, Word word) {
    String text = bare(element, word);
    if (text.isEmpty() || element.getCardinality() == null) {
      return text;
    }
    if (text.startsWith(", ")) {
      return ", …";
    }
    if (element instanceof Alternatives endings && !element.getCardinality().equals("?")) {
      return parts(endings, word).map(part -> "[" + part + "]").collect(Collectors.joining(" "));
    }
    return "[" + (text.startsWith("(") && text.endsWith(")") ? inner(text) : text) + "]";
  }

  /** Without the brackets around it, where they belong together. */
  private static String inner(String text) {
    return text.indexOf(')') == text.length() - 1 ? text.substring(1, text.length() - 1) : text;
  }

  private String bare(AbstractElement element, Word word) {
    if (element instanceof Keyword keyword) {
      return keyword.getValue();
    } else if (element instanceof Assignment assignment) {
      return assigned(assignment, word);
    } else if (element instanceof Alternatives alternatives) {
      List<String> parts = parts(alternatives, word).distinct().toList();
      return parts.size() < 2 ? String.join("", parts) : "(" + String.join(" | ", parts) + ")";
    } else if (element instanceof Group group) {
      return isBlock(group) ? "" : joined(group.getElements(), word);
    } else if (element instanceof RuleCall call) {
      return called(call.getRule(), word);
    } else if (element instanceof CrossReference reference) {
      EClass type = (EClass) reference.getType().getClassifier();
      return REFERENCES.getOrDefault(type, type.getName());
    } else if (element instanceof Action) {
      return "";
    }
    throw new IllegalArgumentException("No notation for " + element);
  }

  private Stream<String> parts(Alternatives alternatives, Word word) {
    return alternatives.getElements().stream()
        .map(each -> written(each, word))
        .filter(each -> !each.isEmpty());
  }

  private String joined(List<AbstractElement> elements, Word word) {
    StringBuilder text = new StringBuilder();
    for (AbstractElement element : elements) {
      String part = written(element, word);
      if (!part.isEmpty()) {
        text.append(text.isEmpty() || part.startsWith(",") ? "" : " ").append(part);
      }
    }
    return text.toString();
  }

  private String assigned(Assignment assignment, Word word) {
    if (BLOCK.contains(assignment.getFeature())) {
      return "";
    }
    boolean saysHowToAnswer = assignment.getFeature().equals("answer");
    if (saysHowToAnswer && word.literal() != QuestionKind.ASK) {
      return "";
    }
    AbstractElement terminal = assignment.getTerminal();
    if (terminal instanceof RuleCall call && call.getRule() instanceof EnumRule rule) {
      boolean startsTheFact = assignment.getFeature().equals("kind") && word != null;
      return startsTheFact && word.literal() != null ? word.keyword() : choices(rule);
    }
    return written(terminal, word);
  }

  private String called(AbstractRule rule, Word word) {
    if (WRITTEN.containsKey(rule.getName())) {
      return WRITTEN.get(rule.getName());
    }
    if (rule.getType().getClassifier() instanceof EEnum) {
      return choices(rule);
    }
    return written(rule.getAlternatives(), word);
  }

  private static boolean isBlock(Group group) {
    return group.getElements().get(0) instanceof RuleCall call
        && call.getRule().getName().equals("Open");
  }

  private static String choices(AbstractRule rule) {
    EEnum list = (EEnum) rule.getType().getClassifier();
    return choices(list.getELiterals().stream().map(EEnumLiteral::getLiteral).toList());
  }

  /** All of a short list, the beginning of a long one: the page has it whole. */
  private static String choices(List<String> words) {
    List<String> shown = words.size() > 5 ? words.subList(0, 2) : words;
    return "(" + String.join(" | ", shown) + (shown == words ? ")" : " | …)");
  }
}
