package org.journeydsl.project;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.journeydsl.findings.Finding;
import org.journeydsl.findings.Place;
import org.journeydsl.findings.Severity;
import org.journeydsl.generate.GeneratedFile;
import org.journeydsl.project.OutputFolder.Deed;
import org.journeydsl.project.OutputFolder.Result;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class OutputFolderTest {

  @TempDir private Path temp;
  private Path out;

  @BeforeEach
  void nameTheFolder() {
    out = temp.resolve("out");
  }

  @Test
  void writesFilesAndRemembersThem() throws IOException {
    assertEquals(
        Map.of("a.html", Deed.WRITTEN, "maps/b.html", Deed.WRITTEN),
        write(files("a.html", "A", "maps/b.html", "B")));
    assertEquals("B", text("maps/b.html"));
    assertTrue(text(OutputManifest.NAME).contains("\"path\": \"maps/b.html\""));
    assertEquals(List.of(".journey-manifest.json", "a.html", "maps", "maps/b.html"), everything());
  }

  @Test
  void touchesNothingThatIsTheSame() throws IOException {
    write(files("a.html", "A"));
    var time = Files.getLastModifiedTime(out.resolve("a.html"));
    var key = Files.readAttributes(out.resolve("a.html"), "unix:ino");
    assertEquals(Map.of("a.html", Deed.UNCHANGED), write(files("a.html", "A")));
    assertEquals(time, Files.getLastModifiedTime(out.resolve("a.html")));
    assertEquals(key, Files.readAttributes(out.resolve("a.html"), "unix:ino"));
  }

  @Test
  void removesWhatItWroteAndNoOtherFile() throws IOException {
    write(files("maps/a.html", "A", "b.html", "B"));
    Files.writeString(out.resolve("mine.txt"), "mine");
    assertEquals(
        Map.of("b.html", Deed.UNCHANGED, "maps/a.html", Deed.REMOVED), write(files("b.html", "B")));
    assertEquals(List.of(".journey-manifest.json", "b.html", "mine.txt"), everything());
  }

  @Test
  void keepsWhatAPersonChanged() throws IOException {
    write(files("a.html", "A", "b.html", "B"));
    Files.writeString(out.resolve("a.html"), "edited");
    assertEquals(Deed.KEPT, write(files("b.html", "B")).get("a.html"));
    assertEquals("edited", text("a.html"));
    // From then on it is the person's: nobody asks again.
    assertEquals(Map.of("b.html", Deed.UNCHANGED), write(files("b.html", "B")));
  }

  @Test
  void replacesNothingThatItDidNotWrite() throws IOException {
    Files.createDirectories(out);
    Files.writeString(out.resolve("a.html"), "mine");
    assertEquals(Deed.IN_THE_WAY, write(files("a.html", "A")).get("a.html"));
    assertEquals("mine", text("a.html"));
    assertEquals(Deed.IN_THE_WAY, write(files("a.html", "A2")).get("a.html"));
  }

  @Test
  void goesOnAfterARunThatWasCutOff() throws IOException {
    write(files("a.html", "A", "b.html", "B", "gone.html", "G"));
    // As a run leaves it that noted what it was about to do, wrote one file, and was cut off.
    var before = OutputManifest.read(out);
    before
        .with(List.of(entry("a.html", "A2"), entry("b.html", "B2"), entry("new.html", "N")))
        .write(out);
    Files.writeString(out.resolve("a.html"), "A2");
    Files.writeString(out.resolve("new.html"), "N");
    var results = write(files("a.html", "A3", "b.html", "B3"));
    assertEquals(Deed.WRITTEN, results.get("a.html"));
    assertEquals(Deed.WRITTEN, results.get("b.html"));
    assertEquals(Deed.REMOVED, results.get("gone.html"));
    assertEquals(Deed.REMOVED, results.get("new.html"));
    assertEquals(List.of(".journey-manifest.json", "a.html", "b.html"), everything());
    assertEquals(2, OutputManifest.read(out).entries().size());
  }

  @Test
  void remembersTheRestWhereAFileCannotBeWritten() throws IOException {
    write(files("a.html", "A", "b.html", "B"));
    Files.delete(out.resolve("b.html"));
    Files.createDirectories(out.resolve("b.html/x"));
    var results = write(files("a.html", "A2", "b.html", "B2"));
    assertEquals(Deed.WRITTEN, results.get("a.html"));
    assertEquals(Deed.FAILED, results.get("b.html"));
    assertTrue(OutputManifest.read(out).wrote("a.html", WholeFiles.sha256(bytes("A2"))));
    assertTrue(OutputManifest.read(out).wrote("b.html", WholeFiles.sha256(bytes("B"))));
  }

  @Test
  void writesThroughNoSymbolicLink() throws IOException {
    Files.createDirectories(temp.resolve("elsewhere"));
    Files.writeString(temp.resolve("elsewhere/a.html"), "theirs");
    Files.createDirectories(out);
    Files.createSymbolicLink(out.resolve("maps"), temp.resolve("elsewhere"));
    Files.createSymbolicLink(out.resolve("b.html"), temp.resolve("elsewhere/a.html"));
    var results = write(files("maps/a.html", "A", "b.html", "B"));
    assertEquals(Map.of("maps/a.html", Deed.FAILED, "b.html", Deed.FAILED), results);
    assertEquals("theirs", Files.readString(temp.resolve("elsewhere/a.html")));
  }

  @Test
  void believesNoListThatNamesFilesElsewhere() throws IOException {
    Files.createDirectories(out);
    Files.writeString(temp.resolve("victim"), "V");
    new OutputManifest(List.of(entry("../victim", "V"))).write(out);
    write(files("a.html", "A"));
    assertEquals("V", Files.readString(temp.resolve("victim")));
    Files.writeString(out.resolve(OutputManifest.NAME), "{\"files\":[{\"path\":");
    assertEquals(Map.of("a.html", Deed.UNCHANGED), write(files("a.html", "A")));
  }

  @Test
  void plansWithoutWriting() {
    var planned =
        new OutputFolder(out).plan(new Generation(files("a.html", "A"), List.of()), id -> true);
    assertEquals(List.of(new Result("a.html", Deed.WRITTEN, "")), planned);
    assertFalse(Files.exists(out));
  }

  @Test
  void writesNothingWithErrors() {
    var error = Finding.of("x", Severity.ERROR, "X.", Place.of("a"));
    var flawed = new Generation(files("a.html", "A"), List.of(error));
    assertThrows(
        IllegalArgumentException.class, () -> new OutputFolder(out).write(flawed, id -> true));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "/etc/passwd",
        "../a",
        "a/../../b",
        "a//b",
        "./a",
        "a\\b",
        "C:a",
        "a\u0000b",
        "aux.html",
        "maps/NUL",
        "a.",
        "a ",
        "a?b",
        ".journey-manifest.json",
        "e\u0301.html"
      })
  void refusesNamesThatAreNotSafeEverywhere(String path) {
    assertTrue(OutputPath.problem(path).isPresent(), path);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"a.html", "maps/Кошик.html", "Інтерв'ю.html", "a-b_c.1.json", "auxiliary"})
  void acceptsNamesInAnyScript(String path) {
    assertEquals("", OutputPath.problem(path).orElse(""));
  }

  @Test
  void letsAProjectNameFoldersInsideItOnly() throws IOException {
    Path root = Files.createDirectory(temp.resolve("project"));
    assertTrue(OutputFolder.mayBeNamedBy(root, Path.of("build/site")));
    assertFalse(OutputFolder.mayBeNamedBy(root, Path.of("../site")));
    assertFalse(OutputFolder.mayBeNamedBy(root, Path.of("/tmp")));
    assertFalse(OutputFolder.mayBeNamedBy(root, Path.of(".")));
    Files.createSymbolicLink(root.resolve("link"), temp);
    assertFalse(OutputFolder.mayBeNamedBy(root, Path.of("link/site")));
  }

  @Test
  void cleansAwayWhatItWroteAndTheFolder() throws IOException {
    write(files("maps/a.html", "A", "b.html", "B"));
    new OutputFolder(out).clean();
    assertFalse(Files.exists(out));
  }

  @Test
  void cleansNothingOfAPerson() throws IOException {
    write(files("maps/a.html", "A", "b.html", "B"));
    Files.writeString(out.resolve("mine.txt"), "mine");
    Files.writeString(out.resolve("b.html"), "changed by hand");
    List<Result> results = new OutputFolder(out).clean();
    assertEquals(
        List.of(new Result("b.html", Deed.KEPT, ""), new Result("maps/a.html", Deed.REMOVED, "")),
        results.stream().sorted(java.util.Comparator.comparing(Result::path)).toList());
    assertEquals(List.of("b.html", "mine.txt"), everything());
  }

  private Map<String, Deed> write(List<Generation.Output> files) {
    Map<String, Deed> deeds = new TreeMap<>();
    new OutputFolder(out)
        .write(new Generation(files, List.of()), id -> true)
        .forEach(each -> deeds.put(each.path(), each.deed()));
    return deeds;
  }

  private static List<Generation.Output> files(String... pathsAndTexts) {
    List<Generation.Output> files = new java.util.ArrayList<>();
    for (int i = 0; i < pathsAndTexts.length; i += 2) {
      files.add(
          new Generation.Output(
              "sketch", GeneratedFile.text(pathsAndTexts[i], pathsAndTexts[i + 1])));
    }
    return files;
  }

  private static OutputManifest.Entry entry(String path, String text) {
    return new OutputManifest.Entry(path, WholeFiles.sha256(bytes(text)), "sketch");
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private String text(String path) throws IOException {
    return Files.readString(out.resolve(path));
  }

  private List<String> everything() throws IOException {
    try (var paths = Files.walk(out)) {
      return paths
          .filter(each -> !each.equals(out))
          .map(each -> out.relativize(each).toString())
          .sorted()
          .toList();
    }
  }
}
