package org.journeydsl.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.stream.Stream;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The generator of the example {@code own-outputs}, compiled, put into a jar and run. */
final class GenerateWithJarTest {

  private static final Path GENERATOR = Path.of("../../examples/own-outputs/generator/src/main");
  private static final String SERVICE = "META-INF/services/org.journeydsl.generate.Generator";

  @TempDir private static Path build;
  private static Path jar;

  @TempDir private Path folder;
  private Desk desk;

  @BeforeAll
  static void packageTheExample() throws IOException {
    String name = "org/example/roadmap/RoadmapGenerator";
    compile(Files.readString(GENERATOR.resolve("java").resolve(name + ".java")), name);
    jar = jar("roadmap.jar", Files.readString(GENERATOR.resolve("resources").resolve(SERVICE)));
  }

  private static void compile(String text, String name) throws IOException {
    Path source = build.resolve("java").resolve(name + ".java");
    Files.createDirectories(source.getParent());
    Files.writeString(source, text);
    int status =
        ToolProvider.getSystemJavaCompiler()
            .run(
                null,
                null,
                null,
                "-proc:none",
                "-d",
                build.resolve("classes").toString(),
                "-cp",
                System.getProperty(
                    "surefire.test.class.path", System.getProperty("java.class.path")),
                source.toString());
    assertEquals(0, status, name);
  }

  /** A jar with all classes that were compiled, and this list of generators. */
  private static Path jar(String name, String services) throws IOException {
    Path made = build.resolve(name);
    Path classes = build.resolve("classes");
    try (OutputStream out = Files.newOutputStream(made);
        JarOutputStream entries = new JarOutputStream(out);
        Stream<Path> files = Files.walk(classes)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        entries.putNextEntry(new JarEntry(classes.relativize(file).toString().replace('\\', '/')));
        entries.write(Files.readAllBytes(file));
      }
      entries.putNextEntry(new JarEntry(SERVICE));
      entries.write(services.getBytes(StandardCharsets.UTF_8));
    }
    return made;
  }

  @BeforeEach
  void writeAJourney() {
    desk =
        new Desk(folder)
            .file("journey.toml", "[output]\nfolder = \"site\"\n")
            .file(
                "a.journey",
                """
                journey Buy < stage S < touchpoint T channel web > >
                kpi Lost "Baskets left" <
                  measures drop-off at T
                  target 20% by 2027-05-31
                >
                """);
  }

  @Test
  void theGeneratorOfTheExampleRuns() {
    var seen = desk.type("generate", "--with", jar.toString());
    assertEquals(0, seen.status(), seen.err());
    assertTrue(seen.out().contains("wrote site/own/roadmap.txt\n"), seen.out());
    assertEquals("2027-05-31  20%  Baskets left\n", desk.text("site/own/roadmap.txt"));
    assertTrue(desk.has("site/Buy.html"));
  }

  @Test
  void itCanRunAlone() {
    var seen = desk.type("generate", "--with", jar.toString(), "--only", "roadmap");
    assertEquals(0, seen.status(), seen.err());
    assertTrue(desk.has("site/own/roadmap.txt"));
    assertFalse(desk.has("site/Buy.html"));
  }

  @Test
  void withoutTheOptionNothingOfItIsKnown() {
    assertEquals(2, desk.type("generate", "--only", "roadmap").status());
    desk.file("journey.toml", "[generators]\nrun = [\"roadmap\"]\nwith = [\"" + jar + "\"]\n");
    var seen = desk.type("generate");
    assertEquals(1, seen.status());
    assertTrue(seen.out().contains("'with' is not a setting of journey.toml"), seen.out());
    assertFalse(desk.has("build/journey/own/roadmap.txt"));
  }

  @Test
  void aJarThatIsNoneIsWrongUse() throws IOException {
    var missing = desk.type("generate", "--with", "missing.jar");
    assertEquals(2, missing.status());
    assertTrue(missing.err().contains("There is no file 'missing.jar'."), missing.err());
    desk.file("text.jar", "no jar");
    assertEquals(2, desk.type("generate", "--with", "text.jar").status());
    var broken =
        desk.type("generate", "--with", jar("broken.jar", "org.example.Gone\n").toString());
    assertEquals(2, broken.status());
    assertTrue(broken.err().contains("The generator in 'broken.jar' does not start"), broken.err());
    var twice = desk.type("generate", "--with", jar.toString(), "--with", jar.toString());
    assertEquals(2, twice.status());
    assertTrue(twice.err().contains("two generators 'roadmap'"), twice.err());
  }

  @Test
  void aGeneratorThatFailsIsAFindingAndNothingIsWritten() throws IOException {
    compile(
        """
        package org.example;
        public final class Failing implements org.journeydsl.generate.Generator {
          @Override public String id() { return "failing"; }
          @Override public String description() { return "fails"; }
          @Override public org.journeydsl.generate.Generated generate(
              org.journeydsl.generate.Source source) {
            throw new IllegalStateException("no roadmap");
          }
        }
        """,
        "org/example/Failing");
    var seen =
        desk.type("generate", "--with", jar("failing.jar", "org.example.Failing\n").toString());
    assertEquals(1, seen.status());
    assertTrue(
        seen.out()
            .contains(
                "Generator 'failing' from failing.jar failed: IllegalStateException (no roadmap)."),
        seen.out());
    assertEquals(List.of(), written());
  }

  private List<String> written() throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files
          .filter(Files::isRegularFile)
          .map(file -> file.getFileName().toString())
          .filter(name -> !name.equals("a.journey") && !name.equals("journey.toml"))
          .toList();
    }
  }
}
