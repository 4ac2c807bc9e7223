package org.journeydsl.writing;

import com.google.inject.Inject;
import com.google.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.xtext.conversion.IValueConverterService;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.eclipse.xtext.scoping.IScopeProvider;
import org.journeydsl.facts.Members;
import org.journeydsl.facts.Paths;
import org.journeydsl.model.Named;
import org.journeydsl.scoping.ImportedFiles;
import org.journeydsl.scoping.JourneyNames;

/** Names as they are written to refer to something. */
@Singleton
class References {

  @Inject private JourneyNames names;
  @Inject private IScopeProvider scopes;
  @Inject private IValueConverterService converters;

  /** Whether a written name leads to something, in the model as it is now. */
  boolean means(EObject place, EReference reference, INode node, EObject target) {
    if (target.eIsProxy()) {
      // It led nowhere when it was read, and nobody chose anything else.
      return true;
    }
    return leads(place, reference, read(NodeModelUtils.getTokenText(node)), target);
  }

  /**
   * The name to write.
   *
   * @param before how something was named there, such as {@code Checkout.Cart}: a path of as many
   *     parts is preferred
   */
  String name(EObject place, EReference reference, Named target, String before) throws CannotSave {
    if (target.eResource() == null) {
      throw new CannotSave(
          "'%s' was deleted, but something still refers to it: delete or change that as well."
              .formatted(Members.key(target)));
    }
    List<String> path = List.of(Paths.of(target).split("\\."));
    String old = read(before);
    int parts = old.isEmpty() ? 1 : old.split("\\.").length;
    List<String> candidates = new ArrayList<>();
    if (parts <= path.size()) {
      candidates.add(String.join(".", path.subList(path.size() - parts, path.size())));
    }
    if (parts > 1 && parts <= path.size() + 1) {
      String stem = ImportedFiles.stem(target.eResource());
      candidates.add(
          stem + "." + String.join(".", path.subList(path.size() - parts + 1, path.size())));
    }
    for (var shortest : scopes.getScope(place, reference).getElements(target)) {
      candidates.add(shortest.getName().toString("."));
    }
    for (String candidate : candidates) {
      if (leads(place, reference, candidate, target)) {
        return converters.toString(candidate, "QName");
      }
    }
    throw new CannotSave(
        "'%s' cannot be named here: import the file that declares it, or give it a name of its own."
            .formatted(Members.key(target)));
  }

  private boolean leads(EObject place, EReference reference, String name, EObject target) {
    List<Named> found = names.candidates(place, name, reference.getEReferenceType());
    return found.size() == 1 && found.get(0) == target;
  }

  private String read(String written) {
    return written.isEmpty() ? "" : (String) converters.toValue(written, "QName", null);
  }
}
