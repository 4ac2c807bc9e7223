package org.journeydsl.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.journeydsl.findings.Guess;
import org.journeydsl.project.NewFile;
import org.journeydsl.project.ProjectRoot;
import org.journeydsl.project.Settings;

/** The language that new files are written in. */
final class Language {

  private Language() {}

  /** What was asked for, else the user's own where we speak it, else English. */
  static String of(String wanted, String locale) {
    if (wanted == null) {
      String own = locale.split("-")[0].toLowerCase(Locale.ROOT);
      return NewFile.LANGUAGES.contains(own) ? own : "en";
    }
    if (!NewFile.LANGUAGES.contains(wanted)) {
      String list = String.join(", ", NewFile.LANGUAGES);
      String guess =
          Guess.nearest(wanted, NewFile.LANGUAGES)
              .map(x -> " Did you mean '" + x + "'?")
              .orElse("");
      throw new WrongUse("There are no texts in '" + wanted + "'; there are " + list + "." + guess);
    }
    return wanted;
  }

  /** As {@link #of(String, String)}, but a project's own language comes before the user's. */
  static String of(String wanted, Path folder, String locale) {
    List<String> spoken = Settings.of(ProjectRoot.of(folder)).languages();
    if (wanted == null && !spoken.isEmpty() && NewFile.LANGUAGES.contains(spoken.get(0))) {
      return spoken.get(0);
    }
    return of(wanted, locale);
  }
}
