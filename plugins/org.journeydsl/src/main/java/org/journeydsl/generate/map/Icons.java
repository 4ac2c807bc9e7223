package org.journeydsl.generate.map;

import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The page's icons for formats that cannot refer to a symbol: channels, stars, evidence. Shapes of
 * 24 by 24, drawn with lines of 1.8.
 */
public final class Icons {

  private static final Pattern SYMBOL =
      Pattern.compile("<symbol id=\":([^\"]+)\" viewBox=\"0 0 24 24\">(.*?)</symbol>");

  private static final Map<String, String> SHAPES =
      SYMBOL
          .matcher(Templates.icons())
          .results()
          .collect(Collectors.toUnmodifiableMap(icon -> icon.group(1), Icons::plain));

  private Icons() {}

  /** The elements of an icon, without style classes: the place that they stand in colours them. */
  public static String shape(String name) {
    var shape = SHAPES.get(name);
    if (shape == null) {
      throw new IllegalArgumentException("No icon " + name);
    }
    return shape;
  }

  private static String plain(MatchResult icon) {
    return icon.group(2).replaceAll(" class=\"[^\"]*\"", "");
  }
}
