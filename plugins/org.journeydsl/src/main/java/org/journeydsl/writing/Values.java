package org.journeydsl.writing;

import com.google.inject.Inject;
import com.google.inject.Singleton;
import java.util.List;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.xtext.AbstractElement;
import org.eclipse.xtext.AbstractRule;
import org.eclipse.xtext.Assignment;
import org.eclipse.xtext.CrossReference;
import org.eclipse.xtext.EcoreUtil2;
import org.eclipse.xtext.EnumLiteralDeclaration;
import org.eclipse.xtext.EnumRule;
import org.eclipse.xtext.Keyword;
import org.eclipse.xtext.RuleCall;
import org.eclipse.xtext.conversion.IValueConverterService;
import org.eclipse.xtext.conversion.ValueConverterException;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.journeydsl.conversion.LongText;
import org.journeydsl.model.JourneyPackage.Literals;
import org.journeydsl.model.Named;

/** Values as they are written; one that stands in the text already keeps its form. */
@Singleton
class Values {

  private static final String LONG = "\"\"\"";

  @Inject private IValueConverterService converters;
  @Inject private References references;

  /**
   * A value of a feature as a piece of text; null where the grammar has no word for it.
   *
   * @param said the pieces before it; what they took from the text is not taken again
   * @param written the nodes that the text has for the feature
   */
  Piece piece(
      EObject object,
      EStructuralFeature feature,
      Object value,
      int index,
      Assignment assignment,
      List<Piece> said,
      List<INode> written)
      throws CannotSave {
    for (int i = 0; i < written.size(); i++) {
      // The one in the same place first: a list may say a thing twice.
      INode node = written.get((index + i) % written.size());
      boolean taken = said.stream().anyMatch(piece -> piece.from() == node.getOffset());
      if (!taken && means(object, feature, node, assignment, value)) {
        String text = NodeModelUtils.getTokenText(node);
        return new Piece(text, feature.getName(), node.getOffset(), node.getEndOffset());
      }
    }
    String text =
        feature instanceof EReference reference
            ? references.name(object, reference, (Named) value, style(written, index))
            : text(assignment.getTerminal(), value);
    if (feature == Literals.FEELING__VALUE && (Integer) value > 0 && isSigned(written)) {
      text = "+" + text;
    }
    return text == null ? null : Piece.added(text, feature.getName());
  }

  /** A good feeling is written with its sign, unless its author leaves it out. */
  private static boolean isSigned(List<INode> written) {
    return written.isEmpty() || !Character.isDigit(style(written, 0).charAt(0));
  }

  private static String style(List<INode> written, int index) {
    return index < written.size() ? NodeModelUtils.getTokenText(written.get(index)) : "";
  }

  /** Whether a word of the text could be read as a value. */
  boolean isRead(Assignment assignment, INode node) {
    try {
      return rule(assignment.getTerminal()) instanceof EnumRule
          || value(node, assignment.getTerminal()) != null;
    } catch (ValueConverterException e) {
      return false;
    }
  }

  /** Whether a node of the text says a value, of an object with this feature. */
  boolean means(
      EObject object, EStructuralFeature feature, INode node, Assignment assignment, Object value) {
    if (feature instanceof EReference reference) {
      return references.means(object, reference, node, (EObject) value);
    }
    AbstractElement terminal = assignment.getTerminal();
    if (rule(terminal) instanceof EnumRule) {
      return NodeModelUtils.getTokenText(node).equals(text(terminal, value));
    }
    try {
      return value.equals(value(node, terminal));
    } catch (ValueConverterException e) {
      return false;
    }
  }

  private Object value(INode node, AbstractElement terminal) {
    String text = node.getRootNode().getText().substring(node.getOffset(), node.getEndOffset());
    return terminal instanceof Keyword
        ? text
        : converters.toValue(text, rule(terminal).getName(), node);
  }

  private static AbstractRule rule(AbstractElement terminal) {
    AbstractElement called =
        terminal instanceof CrossReference reference ? reference.getTerminal() : terminal;
    return called instanceof RuleCall call ? call.getRule() : null;
  }

  private String text(AbstractElement terminal, Object value) {
    AbstractRule rule = rule(terminal);
    if (rule instanceof EnumRule choices) {
      return EcoreUtil2.getAllContentsOfType(choices, EnumLiteralDeclaration.class).stream()
          .filter(each -> each.getEnumLiteral().getInstance() == value)
          .map(each -> each.getLiteral().getValue())
          .findFirst()
          .orElse(null);
    }
    if (rule.getName().equals("String") && ((String) value).indexOf('\n') >= 0) {
      String lines = ((String) value).replace("\r\n", "\n").replace('\r', '\n');
      if (!lines.contains(LONG)
          && !lines.contains("\\")
          && LongText.read("\n" + lines + "\n").equals(lines)) {
        return LONG + "\n" + lines + "\n" + LONG;
      }
    }
    return converters.toString(value, rule.getName());
  }
}
