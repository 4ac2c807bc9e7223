package org.journeydsl.generate.survey;

import com.google.gson.Gson;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.journeydsl.TestProject;
import org.journeydsl.generate.DataOutputs;
import org.journeydsl.generate.GeneratedFile;

/** Forms as the library survey-core reads them, asked of it in Node. */
record Forms(List<Form> forms, List<String> warnings) {

  private static final Path NODE = Path.of("src/test/node");

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
  static Forms of(TestProject project, Path folder) throws IOException, InterruptedException {
    List<String> command = new ArrayList<>(List.of("node", "surveyjs.mjs"));
    for (GeneratedFile file :
        DataOutputs.generator("surveyjs").generate(project.source()).files()) {
      if (!file.path().endsWith(".json")) {
        continue;
      }
      Path path = folder.resolve(Path.of(file.path()).getFileName());
      Files.write(path, file.content());
      command.add(path.toString());
    }
    Process node =
        new ProcessBuilder(command)
            .directory(NODE.toFile())
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    String answer = new String(node.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    if (node.waitFor() != 0) {
      throw new AssertionError("node failed; ./test installs what it needs");
    }
    return new Gson().fromJson(answer, Forms.class);
  }
}
