package org.journeydsl.diff;

import java.util.List;
import java.util.Optional;
import org.eclipse.emf.ecore.EObject;

/**
 * One fact about what is not as it was; it says nothing about how much that matters.
 *
 * @param kind what happened
 * @param noun what it happened to, as messages call it: {@code touchpoint}, {@code 'feels'}
 * @param path the path of it, or of what it stands in where it has no name: that of the later
 *     version, of something removed that of the earlier one
 * @param word the word that a fact starts with; empty for anything that is no fact
 * @param before as its author wrote it, on one line; empty where it was not there
 * @param after as its author writes it now; empty where it is gone
 * @param details the values that differ, where it is in both versions
 * @param was null where it was not there
 * @param now null where it is gone
 */
public record Change(
    Kind kind,
    String noun,
    String path,
    String word,
    String before,
    String after,
    List<Detail> details,
    EObject was,
    EObject now) {

  private static final String ARROW = " \u2192 ";
  private static final String NOTHING = "\u2013";

  /** What happens to a thing. */
  public enum Kind {
    ADDED,
    REMOVED,
    /** It stands in another stage. */
    MOVED,
    /** It stands where it stood, but before or after others. */
    REORDERED,
    /** It has another name, and {@code formerly} says so. */
    RENAMED,
    CHANGED;

    /** The word for it in outputs. */
    public String word() {
      return name().toLowerCase(java.util.Locale.ROOT);
    }
  }

  public Change {
    details = List.copyOf(details);
  }

  /** What it is about, as it is now, or as it was where it is gone. */
  public EObject subject() {
    return now == null ? was : now;
  }

  /** The languages in which it has other words, in order. */
  public List<String> languages() {
    return details.stream().filter(Detail::isWording).map(Detail::language).distinct().toList();
  }

  /** The one detail that differs, where it is the words of one language. */
  public Optional<Detail> wording() {
    return details.size() == 1 && details.get(0).isWording()
        ? Optional.of(details.get(0))
        : Optional.empty();
  }

  /** What differs, on one line each, as it was and as it is: {@code feels -1 → feels +1}. */
  public List<String> lines() {
    return switch (kind) {
      case ADDED -> List.of(after);
      case REMOVED -> List.of(before);
      case MOVED ->
          details.stream()
              .map(each -> each.aspect() + " " + each.before() + ARROW + each.after())
              .toList();
      case RENAMED -> details.stream().map(each -> each.before() + ARROW + each.after()).toList();
      case REORDERED -> List.of(after);
      case CHANGED ->
          !details.isEmpty() && details.stream().allMatch(Detail::isWording)
              ? details.stream().map(this::wordingLine).toList()
              : List.of(before + ARROW + after);
    };
  }

  private String wordingLine(Detail detail) {
    String what = word.isEmpty() ? detail.aspect() : word;
    return what
        + " @"
        + detail.language()
        + " "
        + (detail.before().isEmpty() ? NOTHING : quoted(detail.before()))
        + ARROW
        + (detail.after().isEmpty() ? NOTHING : quoted(detail.after()));
  }

  private static String quoted(String text) {
    return '"' + text.replaceAll("\\s+", " ") + '"';
  }
}
