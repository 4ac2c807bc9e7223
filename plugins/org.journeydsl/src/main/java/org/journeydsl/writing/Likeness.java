package org.journeydsl.writing;

import com.google.inject.Inject;
import com.google.inject.Singleton;
import java.util.List;
import java.util.Objects;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.xtext.nodemodel.ICompositeNode;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.journeydsl.model.Fact;
import org.journeydsl.model.JourneyFile;
import org.journeydsl.vocabulary.Holders;

/** Whether a text, read again, says what a model says; and lets the model be where it stands. */
@Singleton
class Likeness {

  @Inject private References references;

  /**
   * Compares a model with what was read from its new text.
   *
   * @throws CannotSave where they differ
   */
  void check(JourneyFile model, JourneyFile read) throws CannotSave {
    EObject different = difference(model, read);
    if (different != null) {
      EObject holder = different;
      while (!(holder instanceof Fact)
          && !Written.isStatement(holder)
          && holder.eContainer() != null) {
        holder = holder.eContainer();
      }
      throw new CannotSave(
          "%s cannot be written here so that it says the same: the file stays as it is."
              .formatted(Holders.withArticle(Holders.noun(holder))));
    }
  }

  /** From now on the objects of a model stand in the text that was read as the other. */
  void settle(EObject model, EObject read) {
    ICompositeNode node = NodeModelUtils.getNode(read);
    ICompositeNode old = NodeModelUtils.getNode(model);
    if (old != null) {
      model.eAdapters().remove(old);
    }
    if (node != null) {
      read.eAdapters().remove(node);
      model.eAdapters().add((org.eclipse.emf.common.notify.Adapter) node);
    }
    List<EObject> parts = List.copyOf(model.eContents());
    List<EObject> others = List.copyOf(read.eContents());
    for (int i = 0; i < parts.size(); i++) {
      settle(parts.get(i), others.get(i));
    }
  }

  private EObject difference(EObject model, EObject read) {
    if (model.eClass() != read.eClass()) {
      return model;
    }
    for (EStructuralFeature feature : model.eClass().getEAllStructuralFeatures()) {
      boolean counts = !feature.isDerived() && !feature.isTransient();
      if (counts && feature instanceof EReference reference) {
        EObject part = reference.isContainment() ? parts(model, read, reference) : null;
        if (part != null) {
          return part;
        }
        if (!reference.isContainment() && !leadsAlike(model, read, reference)) {
          return model;
        }
      } else if (counts && !Objects.equals(model.eGet(feature), read.eGet(feature))) {
        return model;
      }
    }
    return null;
  }

  private EObject parts(EObject model, EObject read, EReference reference) {
    List<EObject> mine = values(model, reference);
    List<EObject> others = values(read, reference);
    for (int i = 0; i < mine.size(); i++) {
      EObject part = i < others.size() ? difference(mine.get(i), others.get(i)) : mine.get(i);
      if (part != null) {
        return part;
      }
    }
    return mine.size() == others.size() ? null : model;
  }

  private boolean leadsAlike(EObject model, EObject read, EReference reference) {
    List<EObject> targets = values(model, reference);
    List<INode> nodes = NodeModelUtils.findNodesForFeature(read, reference);
    if (targets.size() != nodes.size()) {
      return false;
    }
    for (int i = 0; i < targets.size(); i++) {
      if (!references.means(model, reference, nodes.get(i), targets.get(i))) {
        return false;
      }
    }
    return true;
  }

  @SuppressWarnings("unchecked")
  private static List<EObject> values(EObject object, EReference reference) {
    Object value = object.eGet(reference);
    if (value instanceof List<?> list) {
      return (List<EObject>) list;
    }
    return value == null ? List.of() : List.of((EObject) value);
  }
}
