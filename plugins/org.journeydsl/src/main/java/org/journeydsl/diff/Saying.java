package org.journeydsl.diff;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.journeydsl.facts.Wordings;
import org.journeydsl.model.Directed;
import org.journeydsl.model.JourneyPackage.Literals;
import org.journeydsl.model.Named;
import org.journeydsl.model.Path;
import org.journeydsl.model.Statement;
import org.journeydsl.model.Text;

/**
 * What something says itself, value by value, without its name and without what stands in its
 * block.
 *
 * <p>Texts count language by language. What is referred to counts by identity, so that a renamed
 * persona changes nothing where it is named.
 *
 * @param values by aspect; an aspect of a text is followed by {@code @} and its language
 */
record Saying(Map<String, String> values) {

  private static final List<String> ADDRESS =
      List.of(
          "persona", "competitor", "traits", "date", "limit", "measured", "touchpoint", "journey");

  static Saying of(EObject object, Pairs pairs) {
    Map<String, String> values = new LinkedHashMap<>();
    for (EStructuralFeature feature : object.eClass().getEAllStructuralFeatures()) {
      if (counts(feature)) {
        put(object, feature, object.eGet(feature), pairs, values);
      }
    }
    return new Saying(values);
  }

  private static boolean counts(EStructuralFeature feature) {
    if (feature.isDerived() || feature == Literals.NAMED__NAME) {
      return false;
    }
    return !(feature instanceof EReference reference)
        || !reference.isContainment()
        || !Literals.STATEMENT.isSuperTypeOf(reference.getEReferenceType());
  }

  private static void put(
      EObject object,
      EStructuralFeature feature,
      Object value,
      Pairs pairs,
      Map<String, String> values) {
    String name = feature.getName();
    if (value instanceof Text text) {
      Wordings.of(text).texts().forEach((tag, words) -> values.put(name + "@" + tag, words));
    } else if (value instanceof Collection<?> many) {
      List<String> all = new ArrayList<>(many.stream().map(each -> plain(each, pairs)).toList());
      if (!(object instanceof Path)) {
        // "web, app" and "app, web" are the same channels; a way has an order.
        all.sort(null);
      }
      if (!all.isEmpty()) {
        values.put(name, String.join(", ", all));
      }
    } else if (value != null) {
      values.put(name, plain(value, pairs));
    }
  }

  private static String plain(Object value, Pairs pairs) {
    if (value instanceof Enumerator word) {
      return word.getLiteral();
    }
    if (value instanceof Named named) {
      return pairs.reference(named);
    }
    if (value instanceof EObject object && !(value instanceof Statement)) {
      return String.join(" ", of(object, pairs).values.values());
    }
    return String.valueOf(value);
  }

  /** All that two say differently, in order. */
  static List<Detail> differences(Saying before, Saying after) {
    Set<String> aspects = new LinkedHashSet<>(after.values.keySet());
    aspects.addAll(before.values.keySet());
    List<Detail> details = new ArrayList<>();
    for (String aspect : aspects) {
      String was = before.values.getOrDefault(aspect, "");
      String now = after.values.getOrDefault(aspect, "");
      if (!was.equals(now)) {
        int at = aspect.indexOf('@');
        details.add(
            new Detail(
                at < 0 ? aspect : aspect.substring(0, at),
                at < 0 ? "" : aspect.substring(at + 1),
                was,
                now));
      }
    }
    return details;
  }

  /** Its texts in the author's first language, one after the other. */
  String words() {
    StringBuilder words = new StringBuilder();
    Set<String> told = new LinkedHashSet<>();
    values.forEach(
        (aspect, value) -> {
          int at = aspect.indexOf('@');
          if (at > 0 && told.add(aspect.substring(0, at))) {
            words.append(value).append(' ');
          }
        });
    return words.toString();
  }

  /** Whom or what it is about: the values by which several facts of one word are told apart. */
  String address(EObject fact) {
    StringBuilder address = new StringBuilder();
    if (fact instanceof Directed) {
      address.append(values.get("audience")).append('|').append(values.get("channels"));
    }
    for (String aspect : ADDRESS) {
      address.append('|').append(values.get(aspect));
    }
    return address.toString();
  }
}
