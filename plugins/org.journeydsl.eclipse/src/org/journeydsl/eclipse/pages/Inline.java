package org.journeydsl.eclipse.pages;

import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What stands inside a paragraph: code, links, pictures, bold and slanted words.
 *
 * @param link what an address becomes; null makes plain words of the link
 */
record Inline(UnaryOperator<String> link) {

  private static final Pattern PIECE =
      Pattern.compile(
          "(?<ticks>`+)(?<code>.+?)\\k<ticks>"
              + "|(?<picture>!?)\\[(?<words>(?:[^\\[\\]]|\\[[^\\]]*\\])*)\\]\\((?<address>[^)\\s]*)\\)"
              + "|\\*\\*(?<bold>.+?)\\*\\*"
              + "|(?<![\\w*])\\*(?<slanted>[^*\\s][^*]*)\\*"
              + "|\\\\(?<literal>[\\\\`*_{}\\[\\]()#+.!<>|-])",
          Pattern.DOTALL);

  String html(String text) {
    StringBuilder html = new StringBuilder();
    Matcher piece = PIECE.matcher(text);
    int end = 0;
    while (piece.find()) {
      html.append(escaped(text.substring(end, piece.start())));
      piece(piece, html);
      end = piece.end();
    }
    return html.append(escaped(text.substring(end))).toString();
  }

  private void piece(Matcher piece, StringBuilder html) {
    if (piece.group("code") != null) {
      html.append("<code>").append(escaped(piece.group("code").strip())).append("</code>");
    } else if (piece.group("address") != null) {
      link(piece, html);
    } else if (piece.group("bold") != null) {
      html.append("<strong>").append(html(piece.group("bold"))).append("</strong>");
    } else if (piece.group("slanted") != null) {
      html.append("<em>").append(html(piece.group("slanted"))).append("</em>");
    } else {
      html.append(escaped(piece.group("literal")));
    }
  }

  private void link(Matcher piece, StringBuilder html) {
    String address = link.apply(piece.group("address"));
    boolean picture = !piece.group("picture").isEmpty();
    if (address == null) {
      html.append(picture ? escaped(piece.group("words")) : html(piece.group("words")));
    } else if (picture) {
      html.append("<img src=\"").append(escaped(address)).append("\" alt=\"");
      html.append(escaped(piece.group("words"))).append("\">");
    } else {
      html.append("<a href=\"").append(escaped(address)).append("\">");
      html.append(html(piece.group("words"))).append("</a>");
    }
  }

  static String escaped(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;");
  }
}
