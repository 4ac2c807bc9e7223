package org.journeydsl.writing;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.eclipse.emf.common.notify.impl.AdapterImpl;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.xtext.nodemodel.ICompositeNode;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.eclipse.xtext.parser.IParser;

/**
 * How an object was read at first, and with it where it stood in the text of its file.
 *
 * <p>What is saved is made of the text that was read at first and of the model as it is, never of a
 * text that was saved in between: whatever is undone or moved back, saved or not, is in its old
 * place again, to the letter, with its comments. Objects stand in the text that was saved last
 * (that is what editors ask for); this keeps a second reading of the first.
 */
final class Origin extends AdapterImpl {

  /** As it was read at first; null for what was made since. */
  private final EObject read;

  /** The object of the model. */
  private final EObject now;

  private Origin(EObject read, EObject now) {
    this.read = read;
    this.now = now;
  }

  private static Origin find(EObject object) {
    for (Object each : object.eAdapters()) {
      if (each instanceof Origin origin) {
        return origin;
      }
    }
    return null;
  }

  /** The object of the model that was read as this; itself where nothing was saved since. */
  static EObject now(EObject read) {
    Origin origin = find(read);
    return origin == null ? read : origin.now;
  }

  /** Where an object stood at first; null for what was made since. */
  static ICompositeNode node(EObject object) {
    EObject read = read(object);
    return read == null ? null : NodeModelUtils.findActualNodeFor(read);
  }

  /** What was written for a feature at first. */
  static List<INode> nodes(EObject object, EStructuralFeature feature) {
    EObject read = read(object);
    return read == null ? List.of() : NodeModelUtils.findNodesForFeature(read, feature);
  }

  private static EObject read(EObject object) {
    Origin origin = find(object);
    return origin == null ? object : origin.read;
  }

  /**
   * Keeps where all objects of a model stand, before they are told to stand elsewhere. Those that
   * came from another file are kept with the rest of that file.
   */
  static void keep(EObject model, IParser parser) {
    Set<ICompositeNode> texts = new LinkedHashSet<>();
    for (EObject each : withContents(model)) {
      ICompositeNode node = find(each) == null ? NodeModelUtils.getNode(each) : null;
      if (node != null) {
        texts.add((ICompositeNode) node.getRootNode());
      }
    }
    texts.forEach(text -> keepText(text, parser));
    for (EObject each : withContents(model)) {
      if (find(each) == null) {
        each.eAdapters().add(new Origin(null, each));
      }
    }
  }

  private static void keepText(ICompositeNode text, IParser parser) {
    ICompositeNode again = parser.parse(new StringReader(text.getText())).getRootNode();
    Iterator<INode> others = again.getAsTreeIterable().iterator();
    for (INode node : text.getAsTreeIterable()) {
      INode other = others.next();
      if (node.hasDirectSemanticElement() && find(node.getSemanticElement()) == null) {
        Origin origin = new Origin(other.getSemanticElement(), node.getSemanticElement());
        origin.now.eAdapters().add(origin);
        origin.read.eAdapters().add(origin);
      }
    }
  }

  private static List<EObject> withContents(EObject model) {
    List<EObject> all = new ArrayList<>(List.of(model));
    model.eAllContents().forEachRemaining(all::add);
    return all;
  }
}
