package org.journeydsl.naming;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.xtext.resource.IFragmentProvider;
import org.journeydsl.facts.Members;
import org.journeydsl.model.Named;

/**
 * Names objects in references from diagrams and results: by kind and name, so that they stay in
 * place when text is inserted above.
 *
 * <p>A fragment is the path from the file down, {@code /Journey:Checkout/Stage:Purchase/…}; what
 * has no name goes by its kind and its number among its like, {@code Feeling:1}, counted from 0.
 * Kind and name may repeat in a file with mistakes; the second then gets {@code ~1}.
 */
public final class IdentityFragments implements IFragmentProvider {

  @Override
  public String getFragment(EObject object, Fallback fallback) {
    if (object.eContainer() == null) {
      return "/";
    }
    StringBuilder path = new StringBuilder();
    for (EObject step = object; step.eContainer() != null; step = step.eContainer()) {
      path.insert(0, "/" + segment(step));
    }
    return path.toString();
  }

  @Override
  public EObject getEObject(Resource resource, String fragment, Fallback fallback) {
    if (resource.getContents().isEmpty()) {
      return null;
    }
    if (!fragment.startsWith("/") || fragment.startsWith("//")) {
      return fallback.getEObject(fragment);
    }
    EObject object = resource.getContents().get(0);
    for (String segment : fragment.substring(1).split("/")) {
      if (!segment.isEmpty()) {
        object = child(object, segment);
      }
      if (object == null) {
        return null;
      }
    }
    return object;
  }

  private static EObject child(EObject container, String segment) {
    for (EObject child : container.eContents()) {
      if (segment(child).equals(segment)) {
        return child;
      }
    }
    return null;
  }

  private static String segment(EObject object) {
    String kind = object.eClass().getName();
    String name = object instanceof Named named ? Members.key(named) : null;
    List<EObject> siblings = object.eContainer().eContents();
    int before = 0;
    for (EObject sibling : siblings) {
      if (sibling == object) {
        break;
      }
      if (sibling.eClass() == object.eClass() && sameName(name, sibling)) {
        before++;
      }
    }
    if (name == null) {
      return kind + ":" + before;
    }
    String encoded = URLEncoder.encode(name, StandardCharsets.UTF_8);
    return kind + ":" + encoded + (before == 0 ? "" : "~" + before);
  }

  private static boolean sameName(String name, EObject sibling) {
    String other = sibling instanceof Named named ? Members.key(named) : null;
    return name == null ? other == null : name.equals(other);
  }
}
