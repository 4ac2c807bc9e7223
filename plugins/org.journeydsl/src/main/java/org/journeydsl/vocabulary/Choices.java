package org.journeydsl.vocabulary;

import java.util.List;
import java.util.Map;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EEnum;
import org.journeydsl.model.JourneyPackage.Literals;
import org.journeydsl.model.Kind;

/** What the fixed lists of words are called when a message speaks of them. */
public final class Choices {

  private static final Map<EEnum, String> NAMES =
      Map.ofEntries(
          Map.entry(Literals.KIND, "kind"),
          Map.entry(Literals.SCOPE_KIND, "scope"),
          Map.entry(Literals.STATE, "state"),
          Map.entry(Literals.CASE, "case"),
          Map.entry(Literals.ROLE, "importance"),
          Map.entry(Literals.OUTCOME_KIND, "outcome"),
          Map.entry(Literals.VERDICT, "comparison"),
          Map.entry(Literals.PROGRESS, "status"),
          Map.entry(Literals.DIRECTION, "direction"),
          Map.entry(Literals.LIMIT, "alert"),
          Map.entry(Literals.MEASURE_KIND, "measure"),
          Map.entry(Literals.SEVERITY, "severity"),
          Map.entry(Literals.ANSWER_KIND, "answer"));

  private Choices() {}

  /** The noun for a list, as "outcome". */
  public static String nameOf(EEnum list) {
    return NAMES.getOrDefault(list, list.getName().toLowerCase(java.util.Locale.ROOT));
  }

  /** Words as a person lists them: "a, b or c". */
  public static String listed(List<String> words) {
    if (words.size() < 2) {
      return String.join("", words);
    }
    return String.join(", ", words.subList(0, words.size() - 1))
        + " or "
        + words.get(words.size() - 1);
  }

  /** The kinds that a persona, a channel, a department or evidence can be of; else none. */
  public static List<String> kindsOf(EClass holder) {
    List<Kind> kinds =
        holder == Literals.PERSONA
            ? List.of(Kind.CUSTOMER, Kind.EMPLOYEE, Kind.PARTNER)
            : holder == Literals.CHANNEL
                ? List.of(Kind.DIGITAL, Kind.PHYSICAL, Kind.HUMAN)
                : holder == Literals.DEPARTMENT
                    ? List.of(Kind.INTERNAL, Kind.PARTNER)
                    : holder == Literals.EVIDENCE
                        ? Kind.VALUES.subList(
                            Kind.VALUES.indexOf(Kind.INTERVIEW), Kind.VALUES.size())
                        : List.of();
    return kinds.stream().map(Kind::getLiteral).toList();
  }
}
