package org.journeydsl.generate.survey;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.journeydsl.NodeScript;
import org.journeydsl.TestProject;
import org.journeydsl.generate.DataOutputs;
import org.journeydsl.generate.GeneratedFile;

/** Forms as the library survey-core reads them, asked of it in Node. */
record Forms(List<Form> forms, List<String> warnings) {

  record Form(
      List<String> errors,
      List<String> brokenExpressions,
      List<String> names,
      List<String> values,
      List<Rating> ratings,
      Map<String, Map<String, String>> locales,
      boolean withoutAnswers,
      Completion unhappy,
      Completion happy) {}

  record Rating(String name, int min, int max) {}

  record Completion(boolean completed, List<String> visible, Map<String, Object> result) {}

  /** Reads all forms of a project, in the order of the code map. */
  static Forms of(TestProject project, Path folder) throws IOException {
    List<GeneratedFile> files =
        DataOutputs.generator("surveyjs").generate(project.source()).files().stream()
            .filter(file -> file.path().endsWith(".json"))
            .toList();
    return new NodeScript("surveyjs.mjs", folder).read(files, Forms.class);
  }
}
