package org.journeydsl;

import com.google.gson.Gson;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.journeydsl.generate.GeneratedFile;

/**
 * A program for Node under {@code src/test/node} that reads files with the library they are made
 * for, and says in JSON what it read. {@code ./test} installs what it needs.
 *
 * @param name its file
 * @param folder where the files to read are put
 */
public record NodeScript(String name, Path folder) {

  private static final Path HOME = Path.of("src/test/node");

  /** What it says of some files, in their order. */
  public <T> T read(List<GeneratedFile> files, Class<T> answer)
      throws IOException, InterruptedException {
    List<String> command = new ArrayList<>(List.of("node", name));
    for (GeneratedFile file : files) {
      // Projects of one test may have files of one name, and not every machine knows its letters.
      String ending = file.path().substring(file.path().lastIndexOf('.'));
      Path path = folder.resolve(command.size() + ending);
      Files.write(path, file.content());
      command.add(path.toString());
    }
    Process node =
        new ProcessBuilder(command)
            .directory(HOME.toFile())
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    String json = new String(node.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    if (node.waitFor() != 0) {
      throw new AssertionError(name + " failed; ./test installs what it needs");
    }
    return new Gson().fromJson(json, answer);
  }
}
