package org.journeydsl.generate.svg;

/** The colours of the picture: those of the page in its light scheme. */
final class Ink {

  static final String PAPER = "#f6f5f1";
  static final String PANEL = "#ffffff";
  static final String SUNKEN = "#efede7";
  static final String TEXT = "#1d2530";
  static final String SOFT = "#535d69";
  static final String LINE = "#dcd8ce";
  static final String STRONG_LINE = "#8a8778";
  static final String ACCENT = "#0b5d66";
  static final String STAGE = "#27323f";
  static final Note PAIN = new Note("#a82a1f", "#fbeeeb", "#e3b5ad");
  static final Note IDEA = new Note("#155a9c", "#eaf2fb", "#b3cde8");
  static final Note TRUTH = new Note("#7a4a00", "#fdf3dc", "#d9a441");
  static final String TRUTH_LINE = "#d9a441";

  static final Note GAIN = new Note("#136242", "#e9f4ed", "#9cc9b0");

  private static final String[] LEVELS = {"#a82a1f", "#b4530f", "#5d6670", "#3d7534", "#136242"};
  private static final String[] PEOPLE = {
    "#0b6670", "#8a3382", "#8f5200", "#3355b0", "#5c6b1b", "#a8324a"
  };
  private static final String[] DASHES = {"", "9 5", "2 6", "12 4 2 4", "16 6", "5 3"};

  /** The colours of a card. */
  record Note(String text, String ground, String edge) {}

  private Ink() {}

  /** A feeling from -2 to +2. */
  static String level(int level) {
    return LEVELS[Math.max(0, Math.min(4, level + 2))];
  }

  /** A persona's curve, from 1. */
  static String person(int colour) {
    return PEOPLE[(colour + 5) % 6];
  }

  /** How the persona's curve is drawn, so that it is told without colour too. */
  static String dashes(int colour) {
    return DASHES[(colour + 5) % 6];
  }
}
