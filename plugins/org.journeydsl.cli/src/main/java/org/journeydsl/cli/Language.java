package org.journeydsl.cli;

import java.nio.file.Path;
import org.journeydsl.findings.Guess;
import org.journeydsl.project.NewFile;

/** The language that new files are written in. */
final class Language {

  private Language() {}

  /** What was asked for, else the user's own where we speak it, else English. */
  static String of(String wanted, String locale) {
    if (wanted == null) {
      return NewFile.language(locale);
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
    return wanted == null ? NewFile.language(folder, locale) : of(wanted, locale);
  }
}
