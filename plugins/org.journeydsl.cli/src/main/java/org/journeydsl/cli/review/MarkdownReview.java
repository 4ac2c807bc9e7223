package org.journeydsl.cli.review;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.journeydsl.cli.review.Reviewed.Compared;
import org.journeydsl.diff.Affected;
import org.journeydsl.diff.Change;
import org.journeydsl.diff.Impact;
import org.journeydsl.diff.Judgement;
import org.journeydsl.findings.Place;
import org.journeydsl.generate.markdown.MarkdownText;
import org.journeydsl.model.Journey;

/**
 * A comment for a pull request, in GitHub Flavored Markdown 0.29: what needs a decision in full, a
 * picture of where it happened, and all changes in a fold.
 *
 * <p>GitHub takes {@value #HOST_LIMIT} characters, and other hosts more. What does not fit is
 * counted, the least important first.
 */
public final class MarkdownReview {

  /** How a program that keeps one comment up to date finds it again. */
  public static final String MARK = "<!-- journey diff -->";

  static final int HOST_LIMIT = 65_536;

  // Room for the lines that say what was left out, and for what a host adds itself.
  private static final int LIMIT = HOST_LIMIT - 4_096;
  // Of a picture that is no larger, a reader can see something, and every host draws it.
  private static final int PICTURE_LIMIT = 12_000;
  private static final int LINE_LIMIT = 300;
  // The titles of a project alone, where nothing else of it fits any more.
  private static final int TITLES = 1_000;

  private final StringBuilder text = new StringBuilder();

  /** Prints all that fits. */
  public void print(Reviewed reviewed, PrintWriter out) {
    text.append(MARK).append('\n');
    if (reviewed.isEmpty()) {
      text.append("**Journeys:** nothing differs (").append(versions(reviewed)).append(").\n");
    } else {
      text.append("### Journeys: ").append(Counted.of(reviewed)).append("\n\n");
      text.append(versions(reviewed)).append('\n');
      projects(reviewed);
    }
    out.print(text);
  }

  private void projects(Reviewed reviewed) {
    int left = 0;
    for (Compared each : reviewed.changed()) {
      if (text.length() > LIMIT - TITLES) {
        left++;
        continue;
      }
      if (reviewed.projects().size() > 1) {
        text.append("\n#### ").append(safe(cut(each.name()))).append('\n');
      }
      project(each, reviewed);
    }
    if (left > 0) {
      text.append("\n\u2026 and more in ").append(left);
      text.append(left == 1 ? " project" : " projects").append("; `journey diff` shows it all.\n");
    }
  }

  private static String versions(Reviewed reviewed) {
    return safe(reviewed.base()) + " \u2192 " + safe(reviewed.head());
  }

  private void project(Compared project, Reviewed reviewed) {
    judgements(Impact.MEASUREMENT, project, reviewed, false);
    judgements(Impact.EXPERIENCE, project, reviewed, false);
    for (Journey journey : project.after().model().journeys()) {
      ChangePicture.of(journey, project)
          .filter(picture -> picture.length() < PICTURE_LIMIT)
          .map(picture -> "\n```mermaid\n" + picture + "```\n")
          .filter(this::fits)
          .ifPresent(text::append);
    }
    changes(project);
    judgements(Impact.INFORMATION, project, reviewed, true);
  }

  private void judgements(Impact impact, Compared project, Reviewed reviewed, boolean folded) {
    List<Judgement> judgements = project.review().of(impact);
    if (judgements.isEmpty()) {
      return;
    }
    List<String> items =
        judgements.stream().map(each -> judgement(each, project, reviewed)).toList();
    String title = Counted.title(impact) + " (" + judgements.size() + ")";
    block(folded ? title : "**" + title + "**", items, folded);
  }

  private static String judgement(Judgement judgement, Compared project, Reviewed reviewed) {
    StringBuilder item = new StringBuilder("- ").append(safe(judgement.what()));
    Affected affected = judgement.affected();
    if (!affected.isEmpty()) {
      item.append("  \n  **Breaks** ").append(affected(affected));
    }
    if (!judgement.advice().isEmpty()) {
      item.append("  \n  ").append(safe(judgement.advice()));
    }
    Place place = judgement.finding().place();
    String file = reviewed.show().apply(project.after().root().resolve(place.file()));
    item.append("  \n  <sub>")
        .append(safe(file + ":" + place.line()))
        .append(" \u00b7 ")
        .append(judgement.rule())
        .append("</sub>");
    return item.append('\n').toString();
  }

  private static String affected(Affected affected) {
    List<String> parts = new ArrayList<>();
    affected.surveys().forEach(name -> parts.add("survey *" + safe(name) + "*"));
    affected.kpis().forEach(name -> parts.add("KPI *" + safe(name) + "*"));
    affected
        .dashboards()
        .forEach(
            url ->
                parts.add(
                    url.matches("https?://.*")
                        ? "[dashboard](<" + MarkdownText.address(url) + ">)"
                        : "dashboard " + safe(url)));
    return String.join(", ", parts);
  }

  private void changes(Compared project) {
    List<String> items = new ArrayList<>();
    for (Map.Entry<String, List<Change>> part : project.review().byPart().entrySet()) {
      StringBuilder item = new StringBuilder("- **").append(safe(part.getKey())).append("**\n");
      for (Change change : part.getValue()) {
        for (String line : change.lines()) {
          item.append("  - ")
              .append(change.kind().word())
              .append(' ')
              .append(safe(cut(line)))
              .append('\n');
        }
      }
      items.add(item.toString());
    }
    int count = project.review().comparison().changes().size();
    block(count == 1 ? "The change" : "All " + count + " changes", items, true);
  }

  private void block(String title, List<String> items, boolean folded) {
    text.append('\n');
    text.append(folded ? "<details><summary>" + title + "</summary>\n\n" : title + "\n\n");
    int left = 0;
    for (String item : items) {
      if (left > 0 || !fits(item)) {
        left++;
      } else {
        text.append(item);
      }
    }
    if (left > 0) {
      text.append("- \u2026 and ").append(left).append(" more; `journey diff` shows them all.\n");
    }
    text.append(folded ? "\n</details>\n" : "");
  }

  private boolean fits(String part) {
    return text.length() + part.length() < LIMIT;
  }

  private static String cut(String line) {
    return line.length() <= LINE_LIMIT ? line : line.substring(0, LINE_LIMIT - 1) + "\u2026";
  }

  private static String safe(String text) {
    return MarkdownText.of(text).value();
  }
}
