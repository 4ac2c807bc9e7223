package org.journeydsl.rules.form;

import static org.journeydsl.findings.Severity.WARNING;

import java.lang.Character.UnicodeScript;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.eclipse.emf.ecore.EObject;
import org.journeydsl.facts.Wording;
import org.journeydsl.model.Link;
import org.journeydsl.model.Observation;
import org.journeydsl.model.ObservationKind;
import org.journeydsl.model.Quote;
import org.journeydsl.model.Text;
import org.journeydsl.rules.Findings;
import org.journeydsl.rules.Rule;

/** A text in letters that its language is not written with: a wrong tag, or no translation. */
final class TextInTheWrongScript extends Rule<Text> {

  private static final int FEWEST_LETTERS = 4;
  private static final int MOST_OF_THEM = 80;
  private static final Set<String> CYRILLIC = Set.of("uk", "ru", "be", "bg", "mk", "kk");
  private static final Set<String> LATIN =
      Set.of("en", "pl", "cs", "ro", "de", "fr", "es", "it", "pt", "nl", "sk", "hu");

  private static final List<UnicodeScript> TOLD_APART =
      List.of(UnicodeScript.LATIN, UnicodeScript.CYRILLIC, UnicodeScript.GREEK);

  TextInTheWrongScript() {
    super("text-in-the-wrong-script", WARNING, Text.class);
  }

  @Override
  protected void check(Text text, Findings findings) {
    if (isSpoken(text.eContainer())) {
      return;
    }
    for (Wording wording : Wording.of(text)) {
      UnicodeScript wanted = script(wording.language());
      UnicodeScript found = wanted == null ? null : mostly(wording.value());
      if (found != null && found != wanted) {
        findings.add(
            wording.holder(),
            "This '%s' text is written in %s letters: translate it, or correct the language."
                .formatted(wording.language(), name(found)));
      }
    }
  }

  /** What people said, they said in any language; what a link is called, others decided. */
  private static boolean isSpoken(EObject holder) {
    return holder instanceof Quote
        || holder instanceof Link
        || holder instanceof Observation observation
            && observation.getKind() == ObservationKind.SAYS;
  }

  private static UnicodeScript script(String tag) {
    String lower = tag.toLowerCase(Locale.ROOT);
    int dash = lower.indexOf('-');
    String primary = dash < 0 ? lower : lower.substring(0, dash);
    if (lower.contains("-cyrl") || CYRILLIC.contains(primary) && !lower.contains("-latn")) {
      return UnicodeScript.CYRILLIC;
    }
    if (primary.equals("el")) {
      return UnicodeScript.GREEK;
    }
    return LATIN.contains(primary) ? UnicodeScript.LATIN : null;
  }

  /** The script of most letters; null where there are few letters or no such script. */
  private static UnicodeScript mostly(String value) {
    int letters = 0;
    int[] counts = new int[TOLD_APART.size()];
    for (int i = 0; i < value.length(); i += Character.charCount(value.codePointAt(i))) {
      int c = value.codePointAt(i);
      if (Character.isLetter(c)) {
        letters++;
        int script = c < 0x80 ? 0 : TOLD_APART.indexOf(UnicodeScript.of(c));
        if (script >= 0) {
          counts[script]++;
        }
      }
    }
    for (int i = 0; i < counts.length; i++) {
      if (letters >= FEWEST_LETTERS && counts[i] * 100 >= letters * MOST_OF_THEM) {
        return TOLD_APART.get(i);
      }
    }
    return null;
  }

  private static String name(UnicodeScript script) {
    return switch (script) {
      case CYRILLIC -> "Cyrillic";
      case GREEK -> "Greek";
      default -> "Latin";
    };
  }
}
