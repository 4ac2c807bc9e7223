package org.journeydsl.cli.review;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import org.journeydsl.cli.print.Report;
import org.journeydsl.diff.Impact;
import org.journeydsl.diff.Judgement;
import org.journeydsl.diff.Review;
import org.journeydsl.project.Project;

/**
 * Two versions of one or more projects, compared and judged.
 *
 * @param base what a reader calls the earlier version
 * @param head what a reader calls the later one
 * @param projects the projects, in order of their folders
 * @param show writes a path as a person in the working folder does
 */
public record Reviewed(
    String base, String head, List<Compared> projects, Function<Path, String> show) {

  public Reviewed {
    projects = List.copyOf(projects);
  }

  /**
   * A project in both versions.
   *
   * @param folder where it is, as a person in the working folder writes it
   */
  public record Compared(String folder, Project before, Project after, Review review) {

    /** The title above what is said about it, where there are several. */
    public String name() {
      return after.settings().name();
    }

    public boolean isEmpty() {
      return review.comparison().changes().isEmpty() && review.judgements().isEmpty();
    }
  }

  /** The projects in which anything differs. */
  public List<Compared> changed() {
    return projects.stream().filter(each -> !each.isEmpty()).toList();
  }

  public boolean isEmpty() {
    return changed().isEmpty();
  }

  /** How many changes there are. */
  public int changes() {
    return projects.stream().mapToInt(each -> each.review().comparison().changes().size()).sum();
  }

  /** How many judgements say that something is touched. */
  public int count(Impact impact) {
    return projects.stream().mapToInt(each -> each.review().of(impact).size()).sum();
  }

  /** The judgements as findings, for formats that print those. */
  public Report findings() {
    Report report = new Report(show);
    for (Compared each : projects) {
      report.add(
          each.after(), each.review().judgements().stream().map(Judgement::finding).toList());
      report.count(each.after().files().size());
    }
    return report;
  }
}
