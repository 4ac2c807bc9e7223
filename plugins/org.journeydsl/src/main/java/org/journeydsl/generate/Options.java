package org.journeydsl.generate;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.journeydsl.findings.Finding;

/**
 * What is chosen for outputs: in {@code journey.toml}, by the template folder, by who generates.
 *
 * @param dbt which of dbt's two specifications of a semantic layer
 * @param audience whom the outputs are for: clients are not told who owns what
 * @param templates the project's own templates, in order of their paths, read when asked for
 */
public record Options(Dbt dbt, Audience audience, Supplier<List<Template>> templates) {

  /** What holds where a project chooses nothing. */
  public static final Options STANDARD = new Options(Dbt.FROM_1_12, Audience.TEAM, List::of);

  /** dbt's specifications of a semantic layer; they exclude each other. */
  public enum Dbt {
    UP_TO_1_11("1.11"),
    FROM_1_12("1.12");

    private final String word;

    Dbt(String word) {
      this.word = word;
    }

    /**
     * How {@code journey.toml} calls it: by the first or last version of dbt Core that reads it.
     */
    public String word() {
      return word;
    }
  }

  /**
   * A template of the project.
   *
   * @param file the template, relative to the project's root
   * @param path of the file that it makes, relative to the output folder
   * @param text as its author wrote it; empty where there is a problem
   * @param problem why it cannot be read
   */
  public record Template(String file, String path, String text, Optional<Finding> problem) {}
}
