package org.journeydsl.merge;

import java.util.ArrayList;
import java.util.List;
import org.journeydsl.model.Element;
import org.journeydsl.model.JourneyPart;
import org.journeydsl.writing.Piece;

/**
 * A file as lines that need no neighbours to be understood, as git compares them:
 *
 * <pre>
 * touchpoint Checkout / Purchase / Cart "The cart"
 * Checkout / Purchase / Cart: channel web
 * Checkout / Purchase / Cart: csat Ease "How easy was it?"
 * Checkout / Purchase / Cart / Ease: @de "Wie leicht war es?"
 * </pre>
 *
 * <p>A line per fact, per translation and per comment, each with its path; layout makes no
 * difference. Lines that declare something begin with its word, as in the file, so that one pattern
 * finds the headings of hunks in both.
 */
public final class FactLines {

  private static final String BETWEEN = " / ";

  private final StringBuilder lines = new StringBuilder();

  private FactLines() {}

  /** The lines of a text; the text itself where it has mistakes and cannot be told fact by fact. */
  public static String of(String text) {
    return Parts.of(text.replace("\r\n", "\n"))
        .map(
            file -> {
              FactLines facts = new FactLines();
              file.parts.forEach(part -> facts.add(part, ""));
              return facts.lines.toString();
            })
        .orElse(text);
  }

  private void add(Part part, String path) {
    String said = path.isEmpty() ? "" : path + ": ";
    comments(part.isComment() ? part.head : part.above, said);
    if (part.isComment()) {
      return;
    }
    String inside = path.isEmpty() ? part.label() : path + BETWEEN + part.label();
    String remark =
        oneLine(part.inside() + " " + part.open.replaceFirst("[<{]", "") + " " + part.behind);
    List<Piece> own = withoutTranslations(part.words);
    String tail = remark.isEmpty() ? "" : " " + remark;
    if (isDeclared(part)) {
      lines.append(lines.length() == 0 ? "" : "\n");
      lines.append(declaration(own, inside)).append(tail).append('\n');
    } else {
      fact(joined(own), said, inside, tail);
    }
    translations(part.words, inside);
    part.parts.forEach(each -> add(each, part.object == null ? "" : inside));
  }

  private static boolean isDeclared(Part part) {
    return part.object instanceof Element || part.object instanceof JourneyPart;
  }

  /** {@code touchpoint Journey / Stage / Name "Title"}. */
  private static String declaration(List<Piece> words, String path) {
    List<String> line = new ArrayList<>();
    for (Piece word : words) {
      line.add("name".equals(word.feature()) ? path : word.text());
    }
    return String.join(" ", line);
  }

  /** A text of several lines has a line for each. */
  private void fact(String words, String said, String inside, String tail) {
    String[] all = words.split("\n", -1);
    lines.append(said).append(all[0]).append(all.length == 1 ? tail : "").append('\n');
    for (int i = 1; i < all.length; i++) {
      lines.append(inside).append(": | ").append(all[i].strip());
      lines.append(i == all.length - 1 ? tail : "").append('\n');
    }
  }

  private static List<Piece> withoutTranslations(List<Piece> words) {
    List<Piece> own = new ArrayList<>();
    boolean translated = false;
    for (Piece word : words) {
      boolean tag = isTag(word);
      if (!tag && !translated) {
        own.add(word);
      }
      translated = tag;
    }
    return own;
  }

  private void translations(List<Piece> words, String path) {
    for (int i = 0; i + 1 < words.size(); i++) {
      if (isTag(words.get(i))) {
        String line = words.get(i).text() + " " + words.get(i + 1).text();
        fact(line, path + ": ", path, "");
      }
    }
  }

  private static boolean isTag(Piece word) {
    return word.text().startsWith("@");
  }

  private static String joined(List<Piece> words) {
    StringBuilder line = new StringBuilder();
    for (Piece word : words) {
      line.append(line.length() == 0 || word.text().equals(",") ? "" : " ").append(word.text());
    }
    return line.toString();
  }

  private void comments(String above, String said) {
    for (String line : above.split("\n")) {
      if (!line.isBlank()) {
        lines.append(said).append(line.strip()).append('\n');
      }
    }
  }

  private static String oneLine(String text) {
    return text.strip().replaceAll("\\s+", " ");
  }
}
