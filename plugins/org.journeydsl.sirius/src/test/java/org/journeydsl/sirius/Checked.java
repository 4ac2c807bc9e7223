package org.journeydsl.sirius;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.journeydsl.model.JourneyPackage;
import org.w3c.dom.Attr;
import org.w3c.dom.Element;

/** Everything that a description names, looked up in the model, the services and the bundle. */
final class Checked {

  private static final Set<String> CANDIDATES =
      Set.of("semanticCandidatesExpression", "semanticCandidateExpression");

  private final Description description;
  private final List<String> problems = new ArrayList<>();

  private Checked(Description description) {
    this.description = description;
  }

  /** What is wrong with a description. */
  static List<String> problems(String text) {
    Description description = Description.of(text);
    Checked checked = new Checked(description);
    for (Element element : description.all()) {
      for (int i = 0; i < element.getAttributes().getLength(); i++) {
        Attr attribute = (Attr) element.getAttributes().item(i);
        try {
          checked.check(element, attribute.getName(), attribute.getValue());
        } catch (IllegalArgumentException e) {
          checked.problems.add(element.getAttribute("name") + ": " + e.getMessage());
        }
      }
    }
    return checked.problems;
  }

  private void check(Element element, String name, String value) {
    if (name.equals("domainClass") || name.equals("targetClass")) {
      type(value);
    } else if (value.startsWith("//@")) {
      for (String reference : value.split(" ")) {
        if (description.find(reference) == null) {
          throw new IllegalArgumentException(reference + " leads nowhere");
        }
      }
    } else if (value.startsWith("/org.journeydsl.sirius/")) {
      Path file = Path.of(value.substring("/org.journeydsl.sirius/".length()));
      if (!Files.isRegularFile(file)) {
        throw new IllegalArgumentException("there is no " + file);
      }
    } else if (value.startsWith("aql:")) {
      expression(element, name, value.substring(4));
    } else if (value.startsWith("feature:")) {
      for (Class<?> self : self(element, name)) {
        feature(self, value.substring(8));
      }
    } else if (value.startsWith("service:") || value.startsWith("[")) {
      throw new IllegalArgumentException(value + ": write aql:");
    } else if (value.startsWith("var:")
        && !variables(element, Object.class).containsKey(value.substring(4))) {
      throw new IllegalArgumentException(value + " is not there");
    }
  }

  private void expression(Element element, String name, String text) {
    for (Class<?> self : self(element, name)) {
      Aql.type(text, variables(element, self));
    }
  }

  private Map<String, Class<?>> variables(Element element, Class<?> self) {
    Map<String, Class<?>> variables = new HashMap<>();
    variables.put("self", self);
    variables.put("diagram", Aql.Diagram.class);
    variables.put("root", type(root(element)));
    variables.put("arg0", String.class);
    variables.put("candidate", EObject.class);
    variables.put("preTarget", EObject.class);
    // A choice hands on what was chosen: a text, or one of the things that were offered.
    variables.put(
        "newValue",
        element.getAttribute("browseExpression").contains("setChannel")
            ? EObject.class
            : String.class);
    variables.put("preSource", EObject.class);
    if (element.getTagName().equals("intersection")) {
      variables.put("lineSemantic", EObject.class);
      variables.put("columnSemantic", EObject.class);
    }
    for (Element up = element; up != null; up = Description.parent(up)) {
      if (up.hasAttribute("iterator")) {
        variables.put(up.getAttribute("iterator"), EAttribute.class);
      }
      for (Element each : Description.children(up)) {
        String tag = each.getTagName();
        boolean isVariable =
            tag.toLowerCase(java.util.Locale.ROOT).contains("variable")
                || Set.of("element", "source", "target", "oldContainer", "newContainer")
                    .contains(tag);
        if (isVariable && each.hasAttribute("name")) {
          variables.putIfAbsent(
              each.getAttribute("name"),
              each.getAttribute("name").equals("persona") ? List.class : EObject.class);
        }
      }
    }
    return variables;
  }

  /** What {@code self} may be where an expression stands. */
  private List<Class<?>> self(Element element, String name) {
    for (Element up = element; up != null; up = Description.parent(up)) {
      String tag = up.getTagName();
      boolean candidates = up == element && CANDIDATES.contains(name);
      if (tag.equals("edgeMappings") && !up.hasAttribute("domainClass")) {
        return classes(up.getAttribute("sourceMapping"));
      } else if (tag.equals("ownedTools")
          || tag.equals("filters")
          || tag.equals("decorationDescriptionsSet")) {
        return List.of(EObject.class);
      } else if (tag.equals("intersection")) {
        return classes(up.getAttribute("lineMapping"));
      } else if (tag.equals("ownedColumnMappings") && !up.hasAttribute("domainClass")) {
        return element == up && name.equals("headerLabelExpression")
            ? List.of(type(root(up)))
            : lines(Description.parent(up));
      } else if (up.hasAttribute("domainClass") && !candidates) {
        return List.of(type(up.getAttribute("domainClass")));
      }
    }
    return List.of(EObject.class);
  }

  private List<Class<?>> lines(Element table) {
    List<Class<?>> classes = new ArrayList<>();
    collect(table, classes);
    return classes;
  }

  private static void collect(Element element, List<Class<?>> classes) {
    for (Element each : Description.children(element)) {
      if (each.getTagName().equals("ownedLineMappings")
          || each.getTagName().equals("ownedSubLines")) {
        classes.add(type(each.getAttribute("domainClass")));
        collect(each, classes);
      }
    }
  }

  private List<Class<?>> classes(String mappings) {
    List<Class<?>> classes = new ArrayList<>();
    for (String each : mappings.split(" ")) {
      Element mapping = description.find(each);
      if (mapping == null) {
        throw new IllegalArgumentException(each + " leads nowhere");
      }
      classes.add(type(mapping.getAttribute("domainClass")));
    }
    return classes;
  }

  private static String root(Element element) {
    for (Element up = element; up != null; up = Description.parent(up)) {
      if (up.getTagName().equals("ownedRepresentations")) {
        return up.getAttribute("domainClass");
      }
    }
    return "model::Statement";
  }

  private static Class<?> type(String name) {
    var found =
        name.startsWith("model::")
            ? JourneyPackage.eINSTANCE.getEClassifier(name.substring(7))
            : null;
    if (!(found instanceof EClass)) {
      throw new IllegalArgumentException("there is no class " + name);
    }
    return found.getInstanceClass();
  }

  private static void feature(Class<?> type, String name) {
    EClass eClass = Aql.eClass(type);
    if (eClass == null || eClass.getEStructuralFeature(name) == null) {
      throw new IllegalArgumentException(type.getSimpleName() + " has no '" + name + "'");
    }
  }
}
