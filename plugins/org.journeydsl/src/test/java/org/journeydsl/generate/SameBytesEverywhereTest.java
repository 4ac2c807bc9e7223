package org.journeydsl.generate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * The same journeys give the same bytes on every machine.
 *
 * <p>This test runs on one strange machine (see the pom: Turkish, 45 minutes off, Latin letters
 * only), and asks another one: Arabic with Arabic digits, half way around the world, UTF-8.
 */
final class SameBytesEverywhereTest {

  private static List<String> here;

  @BeforeAll
  static void make() throws Exception {
    here = OutputDigests.lines();
  }

  @Test
  void anotherMachineMakesTheSameOutputs() throws Exception {
    Process there =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Duser.language=ar",
                "-Duser.country=EG",
                "-Duser.extensions=u-nu-arab",
                "-Duser.timezone=America/Anchorage",
                "-Dfile.encoding=UTF-8",
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty(
                    "surefire.test.class.path", System.getProperty("java.class.path")),
                OutputDigests.class.getName())
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    String answer = new String(there.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertEquals(0, there.waitFor());
    List<String> different =
        answer.lines().map(line -> line + "\n").filter(line -> !here.contains(line)).toList();
    assertEquals(List.of(), different);
    assertEquals(here.size(), answer.lines().count());
  }

  @Test
  void everyGeneratorMakesSomething() {
    String all = String.join("", here);
    for (String end :
        Stream.of("code-map.json", "surveys.json", "kpis.json", "views.sql", ".html").toList()) {
      assertTrue(all.contains(end + " "), end);
    }
  }
}
