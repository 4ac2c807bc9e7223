package org.journeydsl.cli.review;

import java.io.PrintWriter;
import java.util.List;
import java.util.Map;
import org.journeydsl.cli.print.Ink;
import org.journeydsl.cli.print.Printable;
import org.journeydsl.cli.review.Reviewed.Compared;
import org.journeydsl.diff.Change;
import org.journeydsl.diff.Impact;
import org.journeydsl.diff.Judgement;
import org.journeydsl.findings.Fix;
import org.journeydsl.findings.Place;

/** For people at a terminal: first what needs a decision, then all that differs. */
public final class TextReview {

  private static final int WIDTH = 150;

  private final Ink ink;

  public TextReview(Ink ink) {
    this.ink = ink;
  }

  /** Prints all of it. */
  public void print(Reviewed reviewed, PrintWriter out) {
    String versions = Printable.of(reviewed.base() + " \u2192 " + reviewed.head());
    if (reviewed.isEmpty()) {
      out.println(ink.green("Nothing differs") + ": " + versions);
      return;
    }
    for (Compared each : reviewed.changed()) {
      if (reviewed.projects().size() > 1) {
        out.println(ink.bold(Printable.of(each.name() + " (" + each.folder() + ")")));
        out.println();
      }
      for (Impact impact : Impact.values()) {
        judgements(impact, each, reviewed, out);
      }
      changes(each, out);
    }
    out.println(ink.bold(Counted.of(reviewed)) + ": " + versions);
  }

  private void judgements(Impact impact, Compared project, Reviewed reviewed, PrintWriter out) {
    List<Judgement> judgements = project.review().of(impact);
    if (judgements.isEmpty()) {
      return;
    }
    out.println(title(impact));
    for (Judgement each : judgements) {
      Place place = each.finding().place();
      String where =
          reviewed.show().apply(project.after().root().resolve(place.file())) + ":" + place.line();
      out.println(
          "  "
              + Printable.of(each.what())
              + " "
              + ink.dim(Printable.of(where) + " [" + each.rule() + "]"));
      line("breaks", each.affected().sentence(), out);
      line("to do", each.advice(), out);
      for (Fix fix : each.fixes()) {
        line("fix", fix.title(), out);
      }
    }
    out.println();
  }

  private void line(String word, String text, PrintWriter out) {
    if (!text.isEmpty()) {
      out.println("    " + ink.dim(word + ":") + " " + Printable.of(text));
    }
  }

  private String title(Impact impact) {
    String title = Counted.title(impact);
    return switch (impact) {
      case MEASUREMENT -> ink.red(title);
      case EXPERIENCE -> ink.yellow(title);
      case INFORMATION -> ink.cyan(title);
    };
  }

  private void changes(Compared project, PrintWriter out) {
    out.println(ink.bold("All changes"));
    for (Map.Entry<String, List<Change>> part : project.review().byPart().entrySet()) {
      out.println("  " + Printable.of(part.getKey()));
      for (Change change : part.getValue()) {
        for (String line : change.lines()) {
          out.println("    " + sign(change.kind()) + " " + Printable.of(cut(line)));
        }
      }
    }
    out.println();
  }

  private String sign(Change.Kind kind) {
    String word = String.format("%-9s", kind.word());
    return switch (kind) {
      case ADDED -> ink.green(word);
      case REMOVED -> ink.red(word);
      default -> ink.yellow(word);
    };
  }

  private static String cut(String line) {
    return line.length() <= WIDTH ? line : line.substring(0, WIDTH - 1) + "\u2026";
  }
}
