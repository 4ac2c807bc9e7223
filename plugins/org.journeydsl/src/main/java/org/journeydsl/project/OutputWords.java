package org.journeydsl.project;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.journeydsl.project.OutputFolder.Deed;
import org.journeydsl.project.OutputFolder.Result;

/** How the command line and editors say what happened to the files of an output folder. */
public final class OutputWords {

  private OutputWords() {}

  /**
   * One file; nothing where nothing happened to it.
   *
   * @param file as it is shown
   * @param planned whether it is only about to happen
   */
  public static Optional<String> line(Result result, String file, boolean planned) {
    return switch (result.deed()) {
      case WRITTEN -> Optional.of((planned ? "would write " : "wrote ") + file);
      case REMOVED -> Optional.of((planned ? "would remove " : "removed ") + file);
      case KEPT -> Optional.of("kept " + file + ": no longer made, but somebody changed it");
      case IN_THE_WAY ->
          Optional.of(
              "left alone " + file + ": somebody made or changed it; delete it to have it written");
      case FAILED -> Optional.of(file + " cannot be written: " + result.reason() + ".");
      case UNCHANGED -> Optional.empty();
    };
  }

  /** All files together, such as {@code 3 written, 12 unchanged}. */
  public static String counts(List<Result> results, boolean planned) {
    List<String> counts = new ArrayList<>();
    count(results, Deed.WRITTEN, planned ? "to write" : "written", counts);
    count(results, Deed.UNCHANGED, "unchanged", counts);
    count(results, Deed.REMOVED, planned ? "to remove" : "removed", counts);
    count(results, Deed.KEPT, "kept", counts);
    count(results, Deed.IN_THE_WAY, "left alone", counts);
    count(results, Deed.FAILED, "failed", counts);
    return counts.isEmpty() ? "no files" : String.join(", ", counts);
  }

  private static void count(List<Result> results, Deed deed, String word, List<String> counts) {
    long number = results.stream().filter(each -> each.deed() == deed).count();
    if (number > 0) {
      counts.add(number + " " + word);
    }
  }
}
