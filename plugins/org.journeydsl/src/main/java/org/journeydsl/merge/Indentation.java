package org.journeydsl.merge;

import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How the lines of some siblings are indented in each version, and how they shall be.
 *
 * @param base null where no line starts with one of them, like the others
 */
record Indentation(String base, String ours, String theirs, String wanted) {

  static final Indentation NONE = new Indentation("", "", "", "");

  /** That of what a holder has. */
  Indentation in(Trio holder) {
    String was = of(holder.base());
    String mine = of(holder.ours());
    String other = of(holder.theirs());
    String first = shifted(was, base);
    String second = shifted(mine, ours);
    String third = shifted(other, theirs);
    String pick = second == null || Objects.equals(first, second) && third != null ? third : second;
    return new Indentation(was, mine, other, pick == null ? first : pick);
  }

  private String shifted(String indentation, String from) {
    if (indentation == null || from == null || wanted == null || !indentation.startsWith(from)) {
      return indentation;
    }
    return wanted + indentation.substring(from.length());
  }

  private static String of(Part holder) {
    if (holder != null) {
      for (Part part : holder.parts) {
        int line = part.gap.lastIndexOf('\n');
        if (line >= 0) {
          return part.gap.substring(line + 1);
        }
      }
    }
    return holder != null && holder.kind.equals(Part.FILE) ? "" : null;
  }

  /** A text of one version, as it is indented here. */
  String fit(String text, Trio trio, Part from) {
    String old = from == trio.ours() ? ours : from == trio.theirs() ? theirs : base;
    return old == null || wanted == null || old.equals(wanted)
        ? text
        : text.replaceAll(
            "\n" + Pattern.quote(old) + "(?!\n)", Matcher.quoteReplacement("\n" + wanted));
  }
}
