package org.journeydsl;

import com.google.gson.Gson;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.journeydsl.generate.GeneratedFile;

/**
 * A script for Node under {@code src/test/node} that reads files with the library they are made
 * for, and says in JSON what it read. {@code ./test} installs what it needs.
 *
 * <p>Libraries take seconds to load, so each script is started once and ends with the tests.
 *
 * @param name its file
 * @param folder where the files to read are put
 */
public record NodeScript(String name, Path folder) {

  private static final Path HOME = Path.of("src/test/node");
  private static final Map<String, Running> RUNNING = new ConcurrentHashMap<>();

  private record Running(Process process, Writer questions, BufferedReader answers) {

    static Running start(String name) {
      try {
        Process node =
            new ProcessBuilder("node", "read.mjs", name)
                .directory(HOME.toFile())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        return new Running(
            node,
            new OutputStreamWriter(node.getOutputStream(), StandardCharsets.UTF_8),
            new BufferedReader(
                new InputStreamReader(node.getInputStream(), StandardCharsets.UTF_8)));
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }

    /** Null where it ended instead. */
    synchronized String answer(String question) throws IOException {
      questions.write(question + "\n");
      questions.flush();
      return answers.readLine();
    }
  }

  /** What it says of some files, in their order. */
  public <T> T read(List<GeneratedFile> files, Class<T> answer) throws IOException {
    List<String> paths = new ArrayList<>();
    for (GeneratedFile file : files) {
      // Projects of one test may have files of one name, and not every machine knows its letters.
      String ending = file.path().substring(file.path().lastIndexOf('.'));
      Path path = folder.resolve((paths.size() + 1) + ending);
      Files.write(path, file.content());
      paths.add(path.toAbsolutePath().toString());
    }
    Gson gson = new Gson();
    String json = RUNNING.computeIfAbsent(name, Running::start).answer(gson.toJson(paths));
    if (json == null) {
      RUNNING.remove(name);
      throw new AssertionError(name + " failed; ./test installs what it needs");
    }
    return gson.fromJson(json, answer);
  }
}
