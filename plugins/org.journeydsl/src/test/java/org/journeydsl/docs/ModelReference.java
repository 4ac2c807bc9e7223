package org.journeydsl.docs;

import static org.journeydsl.docs.Tables.code;
import static org.journeydsl.docs.Tables.head;
import static org.journeydsl.docs.Tables.row;

import java.util.List;
import java.util.stream.Collectors;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EClassifier;
import org.eclipse.emf.ecore.EDataType;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.journeydsl.model.JourneyPackage;
import org.journeydsl.vocabulary.Documentation;

/** The page {@code docs/model.md}: the metamodel, for people who write rules and generators. */
final class ModelReference {

  private ModelReference() {}

  static String page() {
    StringBuilder page = new StringBuilder();
    page.append(
        """
        <!-- Generated from plugins/org.journeydsl/model/journey.ecore (GeneratedPagesTest); change that. -->
        # The model

        For people who write rules or generators. A `.journey` file becomes objects of these classes, package
        `org.journeydsl.model`. What stands in a block is one list, `facts`, in the author's order; features marked *derived* are
        read-only views of it. How the same things are written: [the language](language.md).

        ## Classes

        """);
    for (EClassifier each : JourneyPackage.eINSTANCE.getEClassifiers()) {
      if (each instanceof EClass type) {
        type(type, page);
      }
    }
    page.append("## Values\n\n").append(head("value", "what"));
    for (EClassifier each : JourneyPackage.eINSTANCE.getEClassifiers()) {
      if (each instanceof EDataType && !(each instanceof EEnum)) {
        page.append(row(code(each.getInstanceClassName()), Documentation.of(each)));
      }
    }
    return page.toString();
  }

  private static void type(EClass type, StringBuilder page) {
    page.append("### ").append(type.getName()).append("\n\n").append(Documentation.of(type));
    List<String> supers = type.getESuperTypes().stream().map(EClass::getName).toList();
    if (type.isAbstract()) {
      page.append(" Abstract.");
    }
    if (!supers.isEmpty()) {
      page.append(
          supers.stream()
              .map(name -> "[%s](#%s)".formatted(name, name.toLowerCase(java.util.Locale.ROOT)))
              .collect(Collectors.joining(", ", " A kind of ", ".")));
    }
    page.append("\n\n");
    if (!type.getEStructuralFeatures().isEmpty()) {
      page.append(head("feature", "type", "what"));
      for (EStructuralFeature feature : type.getEStructuralFeatures()) {
        String many = feature.isMany() ? " …" : "";
        String name = code(feature.getName()) + (feature.isDerived() ? " *derived*" : "");
        String what = Documentation.of(feature).replace(" Derived from the facts; read-only.", "");
        page.append(row(name, feature.getEType().getName() + many, what));
      }
      page.append("\n");
    }
  }
}
