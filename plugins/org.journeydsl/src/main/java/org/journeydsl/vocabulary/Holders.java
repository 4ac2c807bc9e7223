package org.journeydsl.vocabulary;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.journeydsl.model.Fact;
import org.journeydsl.model.JourneyPackage.Literals;

/** What facts are said of, and what messages call it: "a touchpoint", "a KPI", "a file". */
public final class Holders {

  private static final Map<EClass, String> NOUNS =
      Map.ofEntries(
          Map.entry(Literals.JOURNEY_FILE, "file"),
          Map.entry(Literals.KPI, "KPI"),
          Map.entry(Literals.SUPPORT_SYSTEM, "system"),
          Map.entry(Literals.QUESTION, "question"),
          Map.entry(Literals.ACTIVITY, "activity"),
          Map.entry(Literals.OPTION, "option"),
          Map.entry(Literals.SCALE_LABEL, "value of a scale"));

  /** What journeys share: each stands at the top of a file and is named elsewhere. */
  public static final List<EClass> SHARED =
      List.of(
          Literals.PERSONA,
          Literals.SEGMENT,
          Literals.CHANNEL,
          Literals.DEPARTMENT,
          Literals.SUPPORT_SYSTEM,
          Literals.COMPETITOR,
          Literals.EVIDENCE,
          Literals.SCALE,
          Literals.KPI,
          Literals.SURVEY);

  private static final List<EClass> OTHERS =
      List.of(
          Literals.JOURNEY,
          Literals.STAGE,
          Literals.TOUCHPOINT,
          Literals.STEP,
          Literals.SCENARIO,
          Literals.MESSAGE,
          Literals.OPPORTUNITY,
          Literals.PAIN,
          Literals.GAIN,
          Literals.QUESTION,
          Literals.ACTIVITY,
          Literals.OPTION,
          Literals.SCALE_LABEL,
          Literals.JOURNEY_FILE);

  private Holders() {}

  /** The noun for a holder, without an article: "touchpoint"; the word of a fact in quotes. */
  public static String noun(EClass holder) {
    if (NOUNS.containsKey(holder)) {
      return NOUNS.get(holder);
    }
    if (isDeclared(holder)) {
      return holder.getName().toLowerCase(java.util.Locale.ROOT);
    }
    List<Word> words = Words.of(holder);
    return words.isEmpty() ? "fact" : "'" + words.get(0).keyword() + "'";
  }

  /** The noun for one holder; facts without a noun of their own go by their word. */
  public static String noun(EObject holder) {
    if (!isDeclared(holder.eClass()) && holder instanceof Fact fact) {
      return Words.of(fact).map(word -> "'" + word.keyword() + "'").orElse("fact");
    }
    return noun(holder.eClass());
  }

  private static boolean isDeclared(EClass holder) {
    return SHARED.contains(holder) || OTHERS.contains(holder);
  }

  /** "a touchpoint", "an opportunity", "an 'employee'". */
  public static String withArticle(String noun) {
    char first = noun.charAt(noun.charAt(0) == '\'' ? 1 : 0);
    return ("aeio".indexOf(first) >= 0 ? "an " : "a ") + noun;
  }

  /** "a message", "a stage or a journey", "a KPI, a survey or a persona"; at most three. */
  public static String listed(List<EClass> holders) {
    List<String> nouns = new ArrayList<>();
    for (EClass holder : holders) {
      String noun = withArticle(noun(holder));
      if (!nouns.contains(noun) && nouns.size() < 3) {
        nouns.add(noun);
      }
    }
    return Choices.listed(nouns);
  }
}
