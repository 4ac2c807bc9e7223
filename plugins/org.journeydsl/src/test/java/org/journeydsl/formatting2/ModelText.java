package org.journeydsl.formatting2;

import java.util.Collection;
import java.util.List;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;

/** All that a model says, one value a line, references as the names they are written with. */
final class ModelText {

  private final StringBuilder text = new StringBuilder();

  static String of(EObject model) {
    ModelText writer = new ModelText();
    writer.write(model, "");
    return writer.text.toString();
  }

  private void write(EObject object, String indentation) {
    text.append(indentation).append(object.eClass().getName()).append('\n');
    String deeper = indentation + "  ";
    for (EStructuralFeature feature : object.eClass().getEAllStructuralFeatures()) {
      if (feature.isDerived() || feature.isTransient()) {
        continue;
      }
      if (feature instanceof EReference reference && reference.isContainment()) {
        for (Object value : list(object.eGet(feature))) {
          text.append(deeper).append(feature.getName()).append(":\n");
          write((EObject) value, deeper + "  ");
        }
      } else if (feature instanceof EReference) {
        for (INode node : NodeModelUtils.findNodesForFeature(object, feature)) {
          line(deeper, feature, NodeModelUtils.getTokenText(node).replaceAll("\\s*\\.\\s*", "."));
        }
      } else if (object.eIsSet(feature)) {
        for (Object value : list(object.eGet(feature))) {
          line(deeper, feature, String.valueOf(value));
        }
      }
    }
  }

  private void line(String indentation, EStructuralFeature feature, String value) {
    text.append(indentation).append(feature.getName()).append(" = ");
    text.append(value.replace("\n", "\\n")).append('\n');
  }

  private static Collection<?> list(Object value) {
    if (value instanceof Collection<?> values) {
      return values;
    }
    return value == null ? List.of() : List.of(value);
  }
}
