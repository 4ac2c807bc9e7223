package org.journeydsl.project;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.journeydsl.facts.ProjectModel;
import org.journeydsl.facts.Wording;
import org.journeydsl.generate.json.JourneyDocument;
import org.journeydsl.generate.table.MapTable;
import org.journeydsl.generate.table.NotInTable;
import org.journeydsl.generate.table.TextTable;
import org.journeydsl.generate.table.Workbook;
import org.journeydsl.generate.xliff.XliffDocument;

/**
 * One file for another program, made of a project without errors and not yet written: the way back
 * from {@link Imported} and {@link Translated}.
 *
 * @param content its bytes; none where there is a problem
 * @param remark what the format has no place for, as a sentence
 * @param problem why there is no file, as a sentence
 */
public record Exported(byte[] content, Optional<String> remark, Optional<String> problem) {

  /** What can be made. */
  public enum Format {
    /** All that the files say. */
    JSON,
    /** A workbook with a sheet per journey. */
    XLSX,
    /** A workbook of texts, for translators. */
    TEXTS,
    /** Texts for translators, in one language. */
    XLIFF
  }

  /**
   * Makes a file of a project.
   *
   * @param language of a table, or the one that an XLIFF is translated into
   */
  public static Exported of(Format format, Project project, Optional<String> language) {
    if (language.isPresent() && !Wording.isTag(language.get())) {
      return failed(
          "'%s' is no language: write its tag, such as uk or pt-BR.".formatted(language.get()));
    }
    ProjectModel model = project.model();
    return switch (format) {
      case JSON -> of(bytes(JourneyDocument.of(model).text()));
      case XLSX -> maps(model, language);
      case TEXTS -> of(new Workbook(List.of(TextTable.of(model).sheet())).bytes());
      case XLIFF -> xliff(TextTable.of(model), language);
    };
  }

  private static Exported maps(ProjectModel model, Optional<String> language) {
    List<Workbook.Sheet> sheets =
        model.journeys().stream().map(journey -> MapTable.of(journey, language).sheet()).toList();
    if (sheets.isEmpty()) {
      return failed("There is no journey in these files, and a table is made of journeys.");
    }
    NotInTable rest = NotInTable.of(model.journeys());
    return new Exported(
        new Workbook(sheets).bytes(),
        rest.isEmpty() ? Optional.empty() : Optional.of(rest.sentence()),
        Optional.empty());
  }

  private static Exported xliff(TextTable texts, Optional<String> language) {
    Optional<String> wanted = language.isPresent() ? language : onlyFurtherLanguage(texts);
    return wanted
        .map(each -> of(bytes(XliffDocument.of(texts, each))))
        .orElseGet(() -> failed("XLIFF is for one language: name it, such as uk."));
  }

  /** The one language that texts can be translated into. */
  private static Optional<String> onlyFurtherLanguage(TextTable texts) {
    List<String> further =
        texts.languages().stream()
            .filter(each -> texts.rows().stream().anyMatch(row -> !row.language().equals(each)))
            .toList();
    return further.size() == 1 ? Optional.of(further.get(0)) : Optional.empty();
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private static Exported of(byte[] content) {
    return new Exported(content, Optional.empty(), Optional.empty());
  }

  private static Exported failed(String problem) {
    return new Exported(new byte[0], Optional.empty(), Optional.of(problem));
  }
}
