package org.journeydsl.merge;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.journeydsl.writing.Piece;

/**
 * The words of one fact from three versions, value by value: one side may translate what the other
 * gives a source. A list, as of sources, takes what each side adds to it.
 */
final class HeadMerge {

  private static final String LANGUAGE = "language";

  private HeadMerge() {}

  /** The words, as a text; empty where both sides changed one value, and not alike. */
  static Optional<String> of(Trio fact) {
    if (!fact.clashes(Traits::said)) {
      boolean same = fact.isInBoth() && Traits.said(fact.ours()).equals(Traits.said(fact.theirs()));
      return Optional.of(same ? fact.pick(part -> part.head) : fact.changed(Traits::said).head);
    }
    // Of which value a comment between them speaks, nobody knows.
    if (fact.base() == null || fact.all().anyMatch(part -> !part.inside().isEmpty())) {
      return Optional.empty();
    }
    Map<String, List<Piece>> base = values(fact.base());
    Map<String, List<Piece>> mine = values(fact.ours());
    Map<String, List<Piece>> other = values(fact.theirs());
    if (base == null || mine == null || other == null) {
      return Optional.empty();
    }
    StringBuilder text = new StringBuilder();
    for (String key : order(base, mine, other)) {
      List<Piece> value =
          value(key, texts(base.get(key)), base.get(key), mine.get(key), other.get(key));
      if (value == null) {
        return Optional.empty();
      }
      for (Piece piece : value) {
        text.append(text.length() == 0 || piece.text().equals(",") ? "" : " ").append(piece.text());
      }
    }
    return Optional.of(text.toString());
  }

  /** Ours, with what the other side added behind what it stands behind there. */
  private static List<String> order(
      Map<String, List<Piece>> base,
      Map<String, List<Piece>> mine,
      Map<String, List<Piece>> other) {
    List<String> order = new ArrayList<>(mine.keySet());
    String last = null;
    for (String key : other.keySet()) {
      if (!mine.containsKey(key) && !base.containsKey(key)) {
        order.add(last == null ? order.size() : order.indexOf(last) + 1, key);
      }
      last = order.contains(key) ? key : last;
    }
    base.keySet().stream()
        .filter(key -> !order.contains(key) && other.containsKey(key))
        .forEach(order::add);
    return order;
  }

  /** The pieces of a value; none where it is gone, null where both sides changed it. */
  private static List<Piece> value(
      String key, List<String> was, List<Piece> base, List<Piece> mine, List<Piece> other) {
    List<String> ours = texts(mine);
    List<String> theirs = texts(other);
    if (ours.equals(theirs) || theirs.equals(was)) {
      return mine == null ? List.of() : mine;
    }
    if (ours.equals(was)) {
      return other == null ? List.of() : other;
    }
    boolean list = was.contains(",") || ours.contains(",") || theirs.contains(",");
    return list && base != null && mine != null && other != null && !key.equals("touchpoints")
        ? list(base, mine, other)
        : null;
  }

  private static List<Piece> list(List<Piece> base, List<Piece> mine, List<Piece> other) {
    List<Piece> keyword = mine.stream().filter(each -> !each.isValue() && !isComma(each)).toList();
    List<Piece> all = new ArrayList<>(items(mine));
    List<String> was = texts(items(base));
    List<String> now = texts(items(other));
    all.removeIf(item -> was.contains(item.text()) && !now.contains(item.text()));
    for (Piece item : items(other)) {
      if (!was.contains(item.text()) && !texts(all).contains(item.text())) {
        all.add(item);
      }
    }
    List<Piece> pieces = new ArrayList<>(keyword);
    Piece comma = mine.stream().filter(HeadMerge::isComma).findFirst().orElse(null);
    for (Piece item : all) {
      if (pieces.size() > keyword.size()) {
        pieces.add(comma == null ? new Piece(",", null, -1, -1) : comma);
      }
      pieces.add(item);
    }
    return all.isEmpty() ? null : pieces;
  }

  private static List<Piece> items(List<Piece> pieces) {
    return pieces.stream().filter(Piece::isValue).toList();
  }

  private static List<String> texts(List<Piece> pieces) {
    return pieces == null ? List.of() : pieces.stream().map(Traits::said).toList();
  }

  private static boolean isComma(Piece piece) {
    return piece.text().equals(",");
  }

  /**
   * The values by what they are of: a feature, a language, or the word before them. Null where two
   * go by the same.
   */
  private static Map<String, List<Piece>> values(Part part) {
    Map<String, List<Piece>> values = new LinkedHashMap<>();
    boolean first = true;
    Piece before = null;
    String key = null;
    for (Piece piece : part.words) {
      boolean isWord = !piece.isValue() && !isComma(piece);
      first &= isWord;
      boolean goesOn =
          isComma(piece)
              || before != null
                  && (isComma(before)
                      || !isWord && !before.isValue() && !key.isEmpty()
                      || isWord && !before.isValue()
                      || LANGUAGE.equals(before.feature()) && before.text().startsWith("@"));
      if (!goesOn || key == null) {
        key =
            first
                ? ""
                : LANGUAGE.equals(piece.feature()) || isWord ? piece.text() : piece.feature();
        if (values.put(key, new ArrayList<>()) != null) {
          return null;
        }
      }
      values.get(key).add(piece);
      before = piece;
    }
    return values;
  }
}
