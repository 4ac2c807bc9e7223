package org.journeydsl.ide.colours;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.Assignment;
import org.eclipse.xtext.EnumLiteralDeclaration;
import org.eclipse.xtext.GrammarUtil;
import org.eclipse.xtext.Keyword;
import org.eclipse.xtext.RuleCall;
import org.eclipse.xtext.nodemodel.ILeafNode;
import org.eclipse.xtext.nodemodel.INode;
import org.journeydsl.ide.names.Mention;
import org.journeydsl.ide.names.Mentions;
import org.journeydsl.ide.workspace.Document;
import org.journeydsl.model.Drop;

/** What each word is: a word of the language, a name and of what, a text, a number, a choice. */
public final class Colours {

  private static final List<String> NUMBERS =
      List.of("Amount", "Signed", "Range", "RangeOrValue", "Date");
  private static final List<String> LANGUAGE_TAGS = List.of("Tag");
  private static final List<String> NAMES = List.of("Name", "PlainName", "Word");

  private final Document document;
  private final Map<Integer, Mention> mentions = new HashMap<>();
  private final TokenNumbers numbers;

  private Colours(Document document) {
    this.document = document;
    this.numbers = new TokenNumbers(document.positions());
    Mentions.in(document.file()).forEach(each -> mentions.put(each.place().offset(), each));
  }

  /** The words of a file as the protocol counts them. */
  public static List<Integer> of(Document document) {
    return of(document, 0, document.text().length());
  }

  /** The words of a stretch of a file. */
  public static List<Integer> of(Document document, int offset, int length) {
    Colours colours = new Colours(document);
    for (ILeafNode leaf : document.file().root().getLeafNodes()) {
      if (leaf.getEndOffset() > offset && leaf.getOffset() < offset + length) {
        colours.visit(leaf);
      }
    }
    return colours.numbers.all();
  }

  private void visit(ILeafNode leaf) {
    String text = leaf.getText();
    Mention mention = mentions.get(leaf.getOffset());
    if (text.isBlank() || text.length() == 1 && "<>{},.".contains(text)) {
      return;
    }
    if (text.startsWith("//") || text.startsWith("/*")) {
      add(leaf, Legend.COMMENT, 0);
    } else if (text.startsWith("\"")) {
      add(leaf, Legend.TEXT, 0);
    } else if (text.startsWith("@")) {
      add(leaf, Legend.LANGUAGE, 0);
    } else if (leaf.isHidden()) {
      return;
    } else if (mention != null && mention.role() != Mention.Role.STANDS_IN) {
      name(leaf, mention);
    } else {
      word(leaf);
    }
  }

  private void name(ILeafNode leaf, Mention mention) {
    if (mention.target() == null) {
      boolean file = mention.role() == Mention.Role.NAMES_FILE;
      add(leaf, file ? Legend.FILE : Legend.OTHER_NAME, 0);
      return;
    }
    int modifiers = mention.declares() ? Legend.DECLARATION : 0;
    if (document.file(mention.target()) == null) {
      modifiers |= Legend.LIBRARY;
    }
    if (mention.user() instanceof Drop) {
      modifiers |= Legend.DEPRECATED;
    }
    add(leaf, Legend.of(mention.target().eClass()), modifiers);
  }

  private void word(ILeafNode leaf) {
    String rule = rule(leaf);
    if (leaf.getGrammarElement() instanceof EnumLiteralDeclaration literal) {
      add(leaf, isChoice(literal) ? Legend.CHOICE : Legend.KEYWORD, 0);
    } else if (NUMBERS.contains(rule)) {
      add(leaf, Legend.NUMBER, 0);
    } else if (LANGUAGE_TAGS.contains(rule)) {
      add(leaf, Legend.LANGUAGE, 0);
    } else if (NAMES.contains(rule)) {
      add(leaf, Legend.OTHER_NAME, 0);
    } else if (isListed(rule)) {
      add(leaf, Legend.CHOICE, 0);
    } else if (leaf.getGrammarElement() instanceof Keyword) {
      add(leaf, Legend.KEYWORD, 0);
    }
  }

  /** Words that a fact starts with are keywords; words that it may end with are choices. */
  private static boolean isChoice(EnumLiteralDeclaration literal) {
    String rule = GrammarUtil.containingRule(literal).getName();
    return List.of("Severity", "AnswerKind", "Turn").contains(rule);
  }

  private static boolean isListed(String rule) {
    return List.of(
            "Kind",
            "ScopeKind",
            "State",
            "Case",
            "Role",
            "OutcomeKind",
            "Verdict",
            "Progress",
            "Direction",
            "Limit",
            "MeasureKind")
        .contains(rule);
  }

  /** The outermost data type that a word belongs to. */
  private static String rule(ILeafNode leaf) {
    String rule = "";
    for (INode node = leaf; node != null; node = node.getParent()) {
      EObject grammar = node.getGrammarElement();
      if (grammar instanceof RuleCall call && GrammarUtil.isDatatypeRuleCall(call)) {
        rule = call.getRule().getName();
      }
      Assignment assignment = grammar == null ? null : GrammarUtil.containingAssignment(grammar);
      if (assignment != null) {
        break;
      }
    }
    return rule;
  }

  private void add(ILeafNode leaf, String type, int modifiers) {
    numbers.add(leaf.getOffset(), leaf.getEndOffset(), type, modifiers);
  }
}
