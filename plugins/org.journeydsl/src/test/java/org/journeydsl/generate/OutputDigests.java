package org.journeydsl.generate;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import org.journeydsl.TestProject;
import org.journeydsl.findings.Finding;

/**
 * Prints what every generator makes of every example and of the hostile fixture, a line per file:
 * its path and its hash, and a line per finding. A program of its own, so that it can run on
 * another kind of machine.
 */
public final class OutputDigests {

  private OutputDigests() {}

  public static void main(String[] arguments) throws Exception {
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    out.print(String.join("", lines()));
  }

  static List<String> lines() throws Exception {
    var lines = new java.util.ArrayList<String>();
    for (Path folder : projects()) {
      var source = TestProject.in(folder).source();
      for (Generator generator : Generators.all()) {
        Generated generated = generator.generate(source);
        for (GeneratedFile file : generated.files()) {
          lines.add(folder.getFileName() + "/" + file.path() + " " + digest(file.content()) + "\n");
        }
        for (Finding finding : generated.findings()) {
          lines.add(folder.getFileName() + " " + finding.rule() + " " + finding.message() + "\n");
        }
      }
    }
    return lines;
  }

  private static String digest(byte[] content) throws Exception {
    return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
  }

  private static List<Path> projects() throws IOException {
    try (Stream<Path> all = Files.list(Path.of("../../examples"))) {
      return Stream.concat(all.filter(Files::isDirectory).sorted(), Stream.of(TestProject.HOSTILE))
          .toList();
    }
  }
}
