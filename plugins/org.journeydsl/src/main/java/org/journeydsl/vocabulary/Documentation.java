package org.journeydsl.vocabulary;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EClassifier;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EEnumLiteral;
import org.eclipse.emf.ecore.EModelElement;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.xmi.impl.EcoreResourceFactoryImpl;

/** What the authored metamodel says about its classes; read when first asked. */
public final class Documentation {

  private static final String GEN_MODEL = "http://www.eclipse.org/emf/2002/GenModel";

  private static final class Once {
    static final EPackage AUTHORED = read();
  }

  private Documentation() {}

  /** What a class is, as the metamodel says it. */
  public static String of(EClassifier classifier) {
    return text(Once.AUTHORED.getEClassifier(classifier.getName()));
  }

  /** What a feature is, as the metamodel says it. */
  public static String of(EStructuralFeature feature) {
    var holder =
        (org.eclipse.emf.ecore.EClass)
            Once.AUTHORED.getEClassifier(feature.getEContainingClass().getName());
    return text(holder.getEStructuralFeature(feature.getName()));
  }

  /** What a word of a list means, as the metamodel says it. */
  public static String of(EEnumLiteral literal) {
    var list = (EEnum) Once.AUTHORED.getEClassifier(literal.getEEnum().getName());
    return text(list.getEEnumLiteral(literal.getName()));
  }

  /** What a word of a list means, by its value in Java. */
  static String of(Enumerator literal) {
    return Once.AUTHORED.getEClassifiers().stream()
        .filter(each -> each.getName().equals(literal.getClass().getSimpleName()))
        .map(each -> text(((EEnum) each).getEEnumLiteral(literal.getName())))
        .findFirst()
        .orElseThrow();
  }

  /** What a fact says, without the words that it starts with: "Where a KPI stands." */
  static String meaning(EClassifier fact) {
    String text = of(fact);
    int colon = text.indexOf(": ");
    String meaning = colon < 0 ? text : text.substring(colon + 2);
    return meaning.substring(0, 1).toUpperCase(java.util.Locale.ROOT) + meaning.substring(1);
  }

  private static String text(EModelElement element) {
    var annotation = element.getEAnnotation(GEN_MODEL);
    return annotation == null ? "" : annotation.getDetails().get("documentation");
  }

  private static EPackage read() {
    var resource =
        new EcoreResourceFactoryImpl().createResource(URI.createURI("classpath:/journey.ecore"));
    try (InputStream in = Documentation.class.getResourceAsStream("/model/journey.ecore")) {
      resource.load(in, Map.of());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return (EPackage) resource.getContents().get(0);
  }
}
