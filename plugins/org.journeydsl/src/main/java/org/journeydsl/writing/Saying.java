package org.journeydsl.writing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.xtext.AbstractElement;
import org.eclipse.xtext.Action;
import org.eclipse.xtext.Alternatives;
import org.eclipse.xtext.Assignment;
import org.eclipse.xtext.CrossReference;
import org.eclipse.xtext.Group;
import org.eclipse.xtext.Keyword;
import org.eclipse.xtext.ParserRule;
import org.eclipse.xtext.RuleCall;
import org.eclipse.xtext.nodemodel.ICompositeNode;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.eclipse.xtext.serializer.sequencer.ITransientValueService.ValueTransient;
import org.journeydsl.model.JourneyPackage.Literals;

/**
 * One walk through a grammar rule, saying the values of one object.
 *
 * <p>Optional parts are said where they have something to say. That is enough for this grammar,
 * whose alternatives never need a second look (docs/decisions/0002).
 */
final class Saying {

  private static final Set<String> BLOCK = Set.of("Block", "Open", "Close");

  private final Sentences sentences;
  private final EObject object;
  private Map<EStructuralFeature, Integer> used = new HashMap<>();
  private List<Piece> pieces = new ArrayList<>();

  /** How many values were said that somebody gave: no defaults. */
  private int given;

  Saying(Sentences sentences, EObject object) {
    this.sentences = sentences;
    this.object = object;
  }

  List<Piece> pieces() {
    return pieces;
  }

  /** Says a part of the rule as often as it wants to be said; false where it cannot. */
  boolean says(AbstractElement element) throws CannotSave {
    String cardinality = element.getCardinality();
    if (cardinality == null) {
      return saysOnce(element);
    }
    boolean any = false;
    Saying next = ahead();
    while (next.saysOnce(element) && next.given > given) {
      take(next);
      any = true;
      if (cardinality.equals("?")) {
        return true;
      }
      next = ahead();
    }
    return any || !cardinality.equals("+");
  }

  private boolean saysOnce(AbstractElement element) throws CannotSave {
    if (element instanceof Keyword keyword) {
      pieces.add(Piece.keyword(keyword.getValue()));
      return true;
    } else if (element instanceof Group group) {
      for (AbstractElement part : group.getElements()) {
        if (!says(part)) {
          return false;
        }
      }
      return true;
    } else if (element instanceof Alternatives alternatives) {
      return saysOneOf(alternatives);
    } else if (element instanceof Assignment assignment) {
      return saysValue(assignment);
    } else if (element instanceof RuleCall call) {
      return BLOCK.contains(call.getRule().getName()) || says(call.getRule().getAlternatives());
    }
    return element instanceof Action;
  }

  private boolean saysOneOf(Alternatives alternatives) throws CannotSave {
    Saying byDefault = null;
    for (AbstractElement each : inOrder(alternatives)) {
      Saying next = ahead();
      if (next.says(each)) {
        if (next.given > given) {
          take(next);
          return true;
        }
        byDefault = byDefault == null ? next : byDefault;
      }
    }
    if (byDefault != null) {
      take(byDefault);
    }
    return byDefault != null;
  }

  /** As the author wrote them; what is new stands where the grammar has it. */
  private List<AbstractElement> inOrder(Alternatives alternatives) {
    List<AbstractElement> all = alternatives.getElements();
    ICompositeNode node = Origin.node(object);
    if (node == null) {
      return all;
    }
    Map<AbstractElement, Integer> written = new HashMap<>();
    for (INode each : node.getAsTreeIterable()) {
      EObject grammar = each.getGrammarElement();
      for (AbstractElement alternative : all) {
        if (grammar != null && isIn(grammar, alternative)) {
          written.putIfAbsent(alternative, each.getOffset());
        }
      }
    }
    List<AbstractElement> ordered = new ArrayList<>(written.keySet());
    ordered.sort(Comparator.comparing(written::get));
    for (AbstractElement alternative : all) {
      if (!written.containsKey(alternative)) {
        int at = 0;
        while (at < ordered.size() && all.indexOf(ordered.get(at)) < all.indexOf(alternative)) {
          at++;
        }
        ordered.add(at, alternative);
      }
    }
    return ordered;
  }

  private static boolean isIn(EObject grammar, AbstractElement alternative) {
    EObject whole =
        alternative instanceof RuleCall call && call.getRule() instanceof ParserRule rule
            ? (rule.isFragment() ? rule : alternative)
            : alternative;
    return EcoreUtil.isAncestor(whole, grammar);
  }

  private boolean saysValue(Assignment assignment) throws CannotSave {
    EStructuralFeature feature = object.eClass().getEStructuralFeature(assignment.getFeature());
    if (feature instanceof EReference reference && isBody(reference)) {
      return true;
    }
    List<INode> written = Origin.nodes(object, feature);
    int index = used.merge(feature, 1, Integer::sum) - 1;
    Object value = value(feature, index);
    boolean isGiven = isGiven(feature, written);
    if (value == null || !isGiven && isLeftOut(feature)) {
      return keepsUnread(assignment, feature, index, written);
    }
    if (value instanceof EObject part && !(assignment.getTerminal() instanceof CrossReference)) {
      Saying inner = new Saying(sentences, part);
      if (!inner.says(sentences.rule(part).getAlternatives())) {
        return false;
      }
      pieces.addAll(inner.pieces);
    } else {
      Piece piece =
          sentences.values().piece(object, feature, value, index, assignment, pieces, written);
      if (piece == null) {
        return false;
      }
      pieces.add(piece);
    }
    given += isGiven ? 1 : 0;
    return true;
  }

  /** A word that could not be read, such as {@code kind foo}, stays until somebody changes it. */
  private boolean keepsUnread(
      Assignment assignment, EStructuralFeature feature, int index, List<INode> written) {
    if (index < written.size()
        && !(feature instanceof EReference)
        && !sentences.values().isRead(assignment, written.get(index))) {
      INode node = written.get(index);
      pieces.add(
          new Piece(
              NodeModelUtils.getTokenText(node),
              feature.getName(),
              node.getOffset(),
              node.getEndOffset()));
      given++;
      return true;
    }
    return false;
  }

  private Object value(EStructuralFeature feature, int index) {
    if (feature.isMany()) {
      List<?> all = (List<?>) object.eGet(feature);
      return index < all.size() ? all.get(index) : null;
    }
    return index == 0 ? object.eGet(feature) : null;
  }

  private boolean isGiven(EStructuralFeature feature, List<INode> written) {
    return feature.isMany() || !written.isEmpty() || transience(feature) == ValueTransient.NO;
  }

  /** A trigger that says {@code every} has no {@code after}, though EMF gives it one. */
  private boolean isLeftOut(EStructuralFeature feature) {
    return transience(feature) == ValueTransient.YES;
  }

  private ValueTransient transience(EStructuralFeature feature) {
    return sentences.said().isValueTransient(object, feature);
  }

  private static boolean isBody(EReference reference) {
    return reference.isContainment()
        && reference.isMany()
        && (Literals.STATEMENT.isSuperTypeOf(reference.getEReferenceType())
            || reference.getEReferenceType() == Literals.IMPORT);
  }

  private Saying ahead() {
    Saying next = new Saying(sentences, object);
    next.used = new HashMap<>(used);
    next.pieces = new ArrayList<>(pieces);
    next.given = given;
    return next;
  }

  private void take(Saying next) {
    used = next.used;
    pieces = next.pieces;
    given = next.given;
  }
}
