package org.journeydsl.project;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class SelectionTest {

  @TempDir private Path folder;

  @BeforeEach
  void makeAFewProjects() throws IOException {
    write("shop/journey.toml");
    write("shop/maps/a.journey");
    write("shop/maps/deep/b.journey");
    write("shop/.hidden/c.journey");
    write("shop/node_modules/d.journey");
    write("bank/journey.toml");
    write("bank/e.journey");
    write("loose.journey");
  }

  @Test
  void groupsFilesByProject() {
    assertEquals(
        List.of(": loose.journey", "bank: e.journey", "shop: a.journey b.journey"), found("."));
    assertEquals(List.of("shop: a.journey b.journey"), found("shop/journey.toml"));
    assertEquals(List.of("bank: e.journey"), found("bank", "bank/e.journey"));
  }

  @Test
  void knowsStarsAndQuestionMarks() {
    assertEquals(List.of("shop: a.journey"), found("shop/*/*.journey"));
    assertEquals(List.of("shop: a.journey b.journey"), found("shop/**/*.journey"));
    assertEquals(List.of("shop: b.journey"), found("shop/maps/deep/?.journey"));
    assertEquals(List.of("bank: e.journey", "shop: a.journey b.journey"), found("b*", "s*"));
  }

  @Test
  void saysWhichNamesLeadNowhere() throws IOException {
    Files.createDirectory(folder.resolve("empty"));
    var selection = Selection.of(List.of("empty", "x", "*.txt", "shop"), folder);
    assertEquals(
        List.of(
            "There is no .journey file in 'empty'.",
            "There is no file or folder 'x'.",
            "No .journey file matches '*.txt'."),
        selection.problems());
    assertEquals(1, selection.groups().size());
  }

  @Test
  void knowsWhetherAProjectIsComplete() throws IOException {
    assertTrue(isComplete("shop/maps"));
    assertFalse(isComplete("shop/maps/a.journey"));
    Files.delete(folder.resolve("bank/journey.toml"));
    // Without settings the root may be a whole repository: a long walk is not worth the answer.
    for (int i = 0; i < 600; i++) {
      write("bank/photos/" + i + ".png");
    }
    assertFalse(isComplete("bank/e.journey"));
  }

  private boolean isComplete(String name) {
    var group = Selection.of(List.of(name), folder).groups().get(0);
    return new ProjectLoader(group.root(), LocalDate.parse("2026-11-22"))
        .add(group.files())
        .load()
        .model()
        .complete();
  }

  private List<String> found(String... names) {
    var selection = Selection.of(List.of(names), folder);
    assertEquals(List.of(), selection.problems());
    return selection.groups().stream()
        .map(
            group ->
                folder.relativize(group.root())
                    + ":"
                    + group.files().stream()
                        .map(file -> " " + file.getFileName())
                        .reduce("", String::concat))
        .toList();
  }

  private void write(String path) throws IOException {
    Files.createDirectories(folder.resolve(path).getParent());
    Files.writeString(folder.resolve(path), "");
  }
}
