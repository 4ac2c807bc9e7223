package org.journeydsl.validation;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.InternalEObject;
import org.eclipse.xtext.linking.impl.XtextLinkingDiagnostic;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.journeydsl.findings.Place;

/**
 * A name that leads to nothing, or to more than one thing.
 *
 * @param object what refers
 * @param reference the feature that should hold what is referred to
 * @param name as it is compared: in normal form, without marks
 * @param place where it is written
 */
record Unresolved(EObject object, EReference reference, String name, Place place) {

  /** All of a file, in the order of the text. */
  static List<Unresolved> in(ParsedFile file) {
    boolean none =
        file.resource().getErrors().stream().noneMatch(XtextLinkingDiagnostic.class::isInstance);
    if (none) {
      return List.of();
    }
    List<Unresolved> found = new ArrayList<>();
    var contents = file.content().eAllContents();
    while (contents.hasNext()) {
      EObject object = contents.next();
      for (EReference reference : object.eClass().getEAllReferences()) {
        if (!reference.isContainment() && !reference.isDerived() && !reference.isContainer()) {
          collect(object, reference, file, found);
        }
      }
    }
    return found;
  }

  private static void collect(
      EObject object, EReference reference, ParsedFile file, List<Unresolved> found) {
    List<INode> nodes = null;
    List<EObject> targets = targets(object, reference);
    for (int i = 0; i < targets.size(); i++) {
      if (targets.get(i) != null && targets.get(i).eIsProxy()) {
        nodes = nodes == null ? NodeModelUtils.findNodesForFeature(object, reference) : nodes;
        if (i < nodes.size()) {
          INode node = nodes.get(i);
          String written = NodeModelUtils.getTokenText(node).replace("^", "");
          found.add(
              new Unresolved(
                  object,
                  reference,
                  Normalizer.normalize(written, Normalizer.Form.NFC),
                  file.lines().place(node.getOffset(), node.getLength())));
        }
      }
    }
  }

  @SuppressWarnings("unchecked")
  private static List<EObject> targets(EObject object, EReference reference) {
    if (!object.eIsSet(reference)) {
      return List.of();
    }
    if (reference.isMany()) {
      var list = (org.eclipse.emf.ecore.util.InternalEList<EObject>) object.eGet(reference);
      return list.basicList();
    }
    EObject target = (EObject) ((InternalEObject) object).eGet(reference, false);
    return target == null ? List.of() : List.of(target);
  }
}
