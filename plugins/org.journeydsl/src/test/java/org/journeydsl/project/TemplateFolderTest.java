package org.journeydsl.project;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.journeydsl.findings.Finding;
import org.journeydsl.generate.Generated;
import org.journeydsl.generate.GeneratedFile;
import org.journeydsl.generate.template.TemplateGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The templates of a project, from the folder to the files. */
final class TemplateFolderTest {

  @TempDir Path root;

  private Generated generate() throws IOException {
    Path journey = root.resolve("a.journey");
    Files.writeString(
        journey,
        "journey Shop \"The shop\" < stage Buy < touchpoint Cart < channel web pain \"Slow\" > > >\n");
    Project project = new ProjectLoader(root, LocalDate.EPOCH).add(List.of(journey)).load();
    return new TemplateGenerator().generate(project.source());
  }

  private void template(String path, String text) throws IOException {
    Path file = root.resolve("templates").resolve(path);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }

  @Test
  void withoutTemplatesNothingIsMade() throws IOException {
    assertEquals(List.of(), generate().files());
  }

  @Test
  void eachTemplateMakesTheFileThatItIsNamedAfter() throws IOException {
    template("wiki/Pains.md.mustache", "{{#journeys}}# {{title}}\r\n{{/journeys}}");
    template(
        "a.txt.mustache",
        "{{#model.files}}{{#elementsByType.Journey}}{{#stages}}{{#touchpoints}}{{name}}:"
            + "{{#factsByType.Pain}} {{text.value}}{{/factsByType.Pain}}"
            + "{{/touchpoints}}{{/stages}}{{/elementsByType.Journey}}{{/model.files}}");
    template("notes.md", "no template");
    Generated generated = generate();
    assertEquals(List.of(), generated.findings());
    assertEquals(
        List.of("a.txt", "wiki/Pains.md"),
        generated.files().stream().map(GeneratedFile::path).toList());
    assertEquals("Cart: Slow", generated.files().get(0).text());
    assertEquals("# The shop\n", generated.files().get(1).text());
  }

  @Test
  void whatIsWrongWithATemplateIsAFinding() throws IOException {
    template("run.sh.mustache", "rm -rf {{name}}");
    template("b.md.mustache", "{{#journeys}}");
    template("c.md.mustache", "x".repeat(300_000));
    Files.write(root.resolve("templates/d.md.mustache"), new byte[] {'a', (byte) 0xff});
    Files.createSymbolicLink(
        root.resolve("templates/e.md.mustache"), Path.of("/etc/hostname").toRealPath());
    Generated generated = generate();
    assertEquals(List.of(), generated.files());
    assertEquals(
        List.of(
            "template-refused",
            "template-refused",
            "file-not-utf8",
            "file-unreadable",
            "template-refused"),
        generated.findings().stream().map(Finding::rule).toList());
    assertEquals(
        "Template 'templates/run.sh.mustache' makes no file: templates make files of these kinds"
            + " only: .csv, .html, .json, .md, .sql, .svg, .txt, .xml, .yaml, .yml.",
        generated.findings().get(4).message());
  }

  @Test
  void aNameOutsideTheOutputFolderIsRefused() throws IOException {
    template("con.md.mustache", "x");
    Project project =
        new ProjectLoader(root, LocalDate.EPOCH).add(List.of(root.resolve("a.journey"))).load();
    generate();
    Generation generation = Generation.of(project, List.of(new TemplateGenerator()));
    assertEquals(
        List.of("output-name-refused"), generation.findings().stream().map(Finding::rule).toList());
  }
}
