package org.journeydsl.merge;

import java.util.List;
import java.util.Set;
import org.journeydsl.conversion.LongText;
import org.journeydsl.diff.FactMatching;
import org.journeydsl.model.Fact;
import org.journeydsl.writing.Piece;

/** What parts are told apart by, from their words alone. */
final class Traits {

  /** The values that tell several facts of one word apart, as {@code journey diff} does. */
  private static final Set<String> ADDRESS =
      Set.of(
          "audience",
          "channels",
          "persona",
          "competitor",
          "traits",
          "date",
          "limit",
          "measured",
          "touchpoint",
          "journey");

  private static final String LONG = "\"\"\"";

  private Traits() {}

  static FactMatching.Traits of(Part part) {
    boolean isFact = part.object instanceof Fact;
    return new FactMatching.Traits(
        isFact ? FactMatching.word((Fact) part.object) : part.kind,
        said(part),
        address(part),
        text(part),
        isFact && FactMatching.isSaidOnce((Fact) part.object));
  }

  /** All its words; how a long text is indented makes no difference. */
  static List<String> said(Part part) {
    return part.words.stream().map(Traits::said).toList();
  }

  static String said(Piece word) {
    String text = word.text();
    return text.startsWith(LONG) && text.endsWith(LONG) && text.length() >= 2 * LONG.length()
        ? LONG + LongText.read(text.substring(LONG.length(), text.length() - LONG.length()))
        : text;
  }

  static List<String> address(Part part) {
    return part.words.stream()
        .filter(word -> word.isValue() && ADDRESS.contains(word.feature()))
        .map(Piece::text)
        .toList();
  }

  /** Its texts without translations. */
  private static String text(Part part) {
    StringBuilder text = new StringBuilder();
    boolean translated = false;
    for (Piece word : part.words) {
      if (word.text().startsWith("\"") && !translated) {
        text.append(word.text()).append(' ');
      }
      translated = word.text().startsWith("@");
    }
    return text.toString();
  }

  /** All texts in it: what is left of a thing when it gets another name. */
  static String texts(Part part) {
    StringBuilder text = new StringBuilder(text(part));
    part.all().forEach(each -> text.append(text(each)));
    return text.toString();
  }
}
