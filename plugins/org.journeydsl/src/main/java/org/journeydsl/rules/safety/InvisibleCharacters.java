package org.journeydsl.rules.safety;

import static java.util.stream.Collectors.toUnmodifiableMap;
import static org.journeydsl.findings.Severity.WARNING;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.IntPredicate;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.journeydsl.findings.Fix;
import org.journeydsl.findings.Place;
import org.journeydsl.findings.TextEdit;
import org.journeydsl.model.JourneyFile;
import org.journeydsl.model.JourneyPackage;
import org.journeydsl.rules.Findings;
import org.journeydsl.rules.Rule;

/**
 * Characters that nobody sees. They break searches and comparisons, and some show words in another
 * order than the one they are read in by a program (Unicode Technical Report 36, "Trojan Source").
 * Those that scripts and emoji need are fine.
 */
final class InvisibleCharacters extends Rule<EObject> {

  InvisibleCharacters() {
    super("invisible-characters", WARNING, EObject.class);
  }

  @Override
  protected void check(EObject object, Findings findings) {
    for (EAttribute attribute : TEXTS.get(object.eClass())) {
      if (object.eGet(attribute) instanceof String value && isInvisibleIn(value)) {
        tell(
            "text",
            findings.places().of(object, attribute),
            InvisibleCharacters::isInvisible,
            findings);
      }
    }
    if (object instanceof JourneyFile file) {
      for (Place comment : findings.places().comments(file, InvisibleCharacters::reorders)) {
        tell("comment", comment, InvisibleCharacters::reorders, findings);
      }
    }
  }

  /** The attributes of each class that hold one text. */
  private static final Map<EClass, List<EAttribute>> TEXTS =
      JourneyPackage.eINSTANCE.getEClassifiers().stream()
          .filter(EClass.class::isInstance)
          .map(EClass.class::cast)
          .collect(toUnmodifiableMap(kind -> kind, InvisibleCharacters::texts));

  private static List<EAttribute> texts(EClass kind) {
    return kind.getEAllAttributes().stream()
        .filter(each -> each.getEAttributeType().getInstanceClass() == String.class)
        .filter(each -> !each.isMany())
        .toList();
  }

  private static boolean isInvisibleIn(String value) {
    for (int i = 0; i < value.length(); i++) {
      if (isInvisible(value.charAt(i))) {
        return true;
      }
    }
    return false;
  }

  private static void tell(String where, Place place, IntPredicate wrong, Findings findings) {
    String written = findings.places().text(place);
    List<TextEdit> edits = new ArrayList<>();
    int first = -1;
    for (int i = 0; i < written.length(); i++) {
      if (wrong.test(written.charAt(i))) {
        first = first < 0 ? written.charAt(i) : first;
        edits.add(new TextEdit(place.file(), place.offset() + i, 1, ""));
      }
    }
    if (first >= 0) {
      findings.add(
          place,
          "This %s holds an invisible character (U+%04X): it can hide or reorder words, so remove it."
              .formatted(where, first),
          new Fix("Remove it", edits, true));
    }
  }

  private static boolean isInvisible(int c) {
    return c == 0x200B
        || c == 0x2060
        || c == 0xFEFF
        || c == 0x00AD
        || reorders(c)
        || (Character.isISOControl(c) && c != '\t' && c != '\n' && c != '\r');
  }

  private static boolean reorders(int c) {
    return (c >= 0x202A && c <= 0x202E) || (c >= 0x2066 && c <= 0x2069);
  }
}
