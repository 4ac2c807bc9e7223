package org.journeydsl.merge;

import java.util.ArrayList;
import java.util.List;

/** A merged text in the making: stretches of text, and conflicts on lines of their own. */
final class Draft {

  /** A conflict: whole lines of each version; empty where a version has nothing there. */
  record Clash(String where, String base, String ours, String theirs) {}

  /** Which text is made of the stretches. */
  enum Version {
    MARKED,
    OURS,
    THEIRS
  }

  private final List<Object> stretches = new ArrayList<>();
  private final StringBuilder current = new StringBuilder();

  private boolean inComment;

  void add(String text) {
    current.append(text);
    inComment &= text.isEmpty();
  }

  /** Adds what may end in a comment that reaches to the end of its line. */
  void addWithComment(String text) {
    add(text);
    inComment |= text.substring(text.lastIndexOf('\n') + 1).contains("//");
  }

  void clash(Clash clash) {
    stretches.add(current.toString());
    stretches.add(clash);
    current.setLength(0);
    inComment = false;
  }

  boolean hasClashes() {
    return !stretches.isEmpty();
  }

  /** Whether what follows would fall into a comment. */
  boolean endsInComment() {
    return inComment;
  }

  String text(Version version, Labels labels) {
    StringBuilder text = new StringBuilder();
    boolean behindClash = false;
    List<Object> all = new ArrayList<>(stretches);
    all.add(current.toString());
    for (Object stretch : all) {
      if (stretch instanceof Clash clash) {
        startLine(text);
        lines(text, clash, version, labels);
        behindClash = true;
      } else {
        String next = (String) stretch;
        text.append(behindClash ? next.replaceFirst("^[ \t]*\n", "") : next);
        behindClash &= next.isBlank() && next.indexOf('\n') < 0;
      }
    }
    return text.toString();
  }

  private static void lines(StringBuilder text, Clash clash, Version version, Labels labels) {
    switch (version) {
      case OURS -> text.append(clash.ours());
      case THEIRS -> text.append(clash.theirs());
      case MARKED -> {
        text.append(labels.mark('<', labels.ours() + clash.where())).append(clash.ours());
        if (labels.withBase()) {
          text.append(labels.mark('|', labels.base())).append(clash.base());
        }
        text.append(labels.mark('=', "")).append(clash.theirs());
        text.append(labels.mark('>', labels.theirs() + clash.where()));
      }
    }
  }

  private static void startLine(StringBuilder text) {
    int end = text.length();
    while (end > 0 && (text.charAt(end - 1) == ' ' || text.charAt(end - 1) == '\t')) {
      end--;
    }
    text.setLength(end);
    if (end > 0 && text.charAt(end - 1) != '\n') {
      text.append('\n');
    }
  }
}
