package org.journeydsl.eclipse;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.dialogs.WizardNewProjectCreationPage;
import org.journeydsl.eclipse.builder.GenerateJob;
import org.journeydsl.eclipse.builder.Saving;
import org.journeydsl.eclipse.perspective.JourneyPerspective;
import org.journeydsl.eclipse.server.JourneyProjects;
import org.journeydsl.eclipse.wizards.ExportPage;
import org.journeydsl.eclipse.wizards.ImportPage;
import org.journeydsl.eclipse.wizards.NewFilePage;
import org.journeydsl.eclipse.wizards.StarterPage;
import org.journeydsl.project.Exported;
import org.journeydsl.project.Imported;
import org.journeydsl.project.NewFile;
import org.journeydsl.project.NewProject;
import org.journeydsl.project.ProjectLoader;
import org.journeydsl.project.Selection;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Wizards, gone through page by page; what they make is what the command line makes. */
@ExtendWith(CleanDesk.class)
public final class WizardsTest {

  private static final String SHOP =
      "journey Checkout \"Buying\" <\n  stage Purchase <\n    touchpoint Cart\n  >\n>\n";

  private final IWorkbench workbench = PlatformUI.getWorkbench();
  @TempDir Path temp;

  @BeforeEach
  public void switchPerspectivesWithoutAQuestion() {
    InstanceScope.INSTANCE
        .getNode("org.eclipse.ui.ide")
        .put("SWITCH_PERSPECTIVE_ON_PROJECT_CREATION", "always");
  }

  @Test
  public void aNewProjectBeginsWithAFirstMap() throws CoreException {
    IProject project = ResourcesPlugin.getWorkspace().getRoot().getProject("first");
    Desk.perspective("org.eclipse.ui.resourcePerspective");
    try (Walk walk =
        Walk.through(workbench.getNewWizardRegistry(), "org.journeydsl.eclipse.new.project")) {
      assertFalse(walk.canFinish());
      name(walk, "first");
      walk.next();
      walk.page(StarterPage.class).choose("First map: a repair", "pl");
      Desk.picture("new-project");
      assertTrue(walk.finish());
      NewProject expected =
          NewProject.of(NewProject.Kind.SERVICE, "pl", "first", NewProject.Ci.GITHUB);
      for (String path : expected.paths()) {
        assertEquals(expected.files().get(path), project.getFile(path).readString(), path);
      }
      assertTrue(JourneyProjects.isOne(project));
      Desk.awaitEqual(JourneyPerspective.ID, () -> Desk.page().getPerspective().getId());
      assertTrue(Saving.generates(project));
      Desk.awaitEqual("repair.journey", Desk::inFront);
      Desk.await("the map", () -> project.getFile("build/index.html").exists());
      Desk.picture("new-project-made");
    } finally {
      remove(project);
    }
  }

  @Test
  public void aNewProjectCanBeAnyExample() throws CoreException, IOException {
    IProject project = ResourcesPlugin.getWorkspace().getRoot().getProject("example");
    try (Walk walk =
        Walk.through(workbench.getNewWizardRegistry(), "org.journeydsl.eclipse.new.project")) {
      name(walk, "example");
      walk.next();
      walk.page(StarterPage.class).choose("Example: Online shop", "en");
      Widgets.button(walk.shell(), "Generate maps and surveys when a file is saved")
          .setSelection(false);
      assertTrue(walk.finish());
      Path folder = Path.of(System.getProperty("examples"), "online-shop");
      try (var files = Files.walk(folder)) {
        for (Path each : files.filter(Files::isRegularFile).toList()) {
          String path = folder.relativize(each).toString();
          if (!path.startsWith("expected")) {
            assertEquals(
                -1, Files.mismatch(each, project.getFile(path).getLocation().toPath()), path);
          }
        }
      }
      assertFalse(Saving.generates(project));
    } finally {
      remove(project);
    }
  }

  @ParameterizedTest
  @CsvSource({
    "journey,Returns,uk",
    "persona,Olena,en",
    "kpi,Conversion,ro",
    "survey,Pulse,cs",
  })
  public void aNewFileIsThatOfTheLanguage(String kind, String name, String language)
      throws CoreException {
    try (Desk desk = Desk.withProject("files-" + kind);
        Walk walk =
            Walk.through(
                workbench.getNewWizardRegistry(),
                "org.journeydsl.eclipse.new." + kind,
                desk.project())) {
      NewFilePage page = walk.page(NewFilePage.class);
      assertFalse(walk.canFinish());
      page.fill("2nd try", "/files-" + kind + "/new", language);
      assertFalse(walk.canFinish());
      assertEquals(
          "'2nd try' is no name: a name starts with a letter or '_' and goes on with letters,"
              + " digits, '_' and '-'.",
          walk.complaint());
      page.fill(name, "/files-" + kind + "/new", language);
      assertEquals(null, walk.complaint());
      Desk.picture("new-" + kind);
      assertTrue(walk.finish());
      NewFile expected =
          NewFile.of(
                  NewFile.Kind.valueOf(kind.toUpperCase(java.util.Locale.ROOT)),
                  name,
                  language,
                  temp,
                  LocalDate.now())
              .file()
              .orElseThrow();
      assertEquals(expected.text(), desk.saved("new/" + expected.name()));
      Desk.awaitEqual(expected.name(), Desk::inFront);
    }
  }

  @Test
  public void aNameThatIsTakenIsSaidAtOnce() {
    try (Desk desk = Desk.withProject("taken")) {
      desk.file("olena.journey", "persona Olena\n");
      try (Walk walk =
          Walk.through(
              workbench.getNewWizardRegistry(),
              "org.journeydsl.eclipse.new.persona",
              desk.project().getFile("olena.journey"))) {
        walk.page(NewFilePage.class).fill("Olena", "/taken", "en");
        assertEquals(
            "'olena.journey' is there already: choose another name or folder.", walk.complaint());
      }
    }
  }

  @ParameterizedTest
  @CsvSource({
    "sketch.mmd,'journey\n  title Buying\n  section Purchase\n    Pay: 2: Olena\n'",
    "sketch.csv,'Stage,Touchpoint,Does\nPurchase,Cart,Looks again\nPurchase,Payment,Pays\n'",
  })
  public void importsWhatTheCommandLineImports(String name, String text)
      throws IOException, CoreException {
    byte[] content = text.getBytes(java.nio.charset.StandardCharsets.UTF_8);
    Path file = Files.write(temp.resolve(name), content);
    Imported expected =
        Imported.of(
            Imported.format(name, content).orElseThrow(), content, "sketch", Optional.empty());
    imports(file, expected, "import-" + name.substring(7));
  }

  @Test
  public void importsWhatWasExported() throws IOException, CoreException {
    try (Desk desk = Desk.withProject("roundtrip")) {
      desk.file("shop.journey", SHOP);
      Path json = temp.resolve("all.json");
      try (Walk walk =
          Walk.through(
              workbench.getExportWizardRegistry(),
              "org.journeydsl.eclipse.export",
              desk.project())) {
        walk.page(ExportPage.class).fill("/roundtrip", "All that the files say", json.toString());
        assertTrue(walk.finish());
      }
      byte[] content = Files.readAllBytes(json);
      Path root = desk.project().getLocation().toPath();
      assertEquals(
          new String(
              Exported.of(Exported.Format.JSON, project(root), Optional.empty()).content(),
              java.nio.charset.StandardCharsets.UTF_8),
          Files.readString(json));
      imports(
          json, Imported.of(Imported.Format.JSON, content, "all", Optional.empty()), "import-json");
    }
  }

  private void imports(Path file, Imported expected, String name) throws CoreException {
    assertFalse(expected.texts().isEmpty());
    try (Desk desk = Desk.withProject(name);
        Walk walk =
            Walk.through(
                workbench.getImportWizardRegistry(),
                "org.journeydsl.eclipse.import",
                desk.project())) {
      ImportPage page = walk.page(ImportPage.class);
      page.fill(file.toString(), "/" + name, false);
      for (String path : expected.texts().keySet()) {
        assertTrue(page.preview().contains("makes " + path), page.preview());
      }
      Desk.picture(name);
      assertTrue(walk.finish());
      for (var each : expected.texts().entrySet()) {
        assertEquals(each.getValue(), desk.saved(each.getKey()));
      }
      try (Walk again =
          Walk.through(
              workbench.getImportWizardRegistry(),
              "org.journeydsl.eclipse.import",
              desk.project())) {
        again.page(ImportPage.class).fill(file.toString(), "/" + name, false);
        assertTrue(again.complaint().contains("is there already"), again.complaint());
      }
    }
  }

  @Test
  public void importRefusesWhatItDoesNotKnow() throws IOException {
    Path file = Files.writeString(temp.resolve("notes.txt"), "Dear all");
    try (Desk desk = Desk.withProject("unknown");
        Walk walk =
            Walk.through(
                workbench.getImportWizardRegistry(),
                "org.journeydsl.eclipse.import",
                desk.project())) {
      walk.page(ImportPage.class).fill(file.toString(), "/unknown", false);
      assertEquals("'" + file + "' is in no format that is known.", walk.complaint());
      assertFalse(walk.canFinish());
    }
  }

  @Test
  public void exportsMapsWithTheirIndex() throws IOException {
    Path out = temp.resolve("maps");
    try (Desk desk = Desk.withProject("export-maps");
        Walk walk =
            Walk.through(
                workbench.getExportWizardRegistry(),
                "org.journeydsl.eclipse.export",
                desk.project())) {
      desk.file("shop.journey", SHOP);
      walk.page(ExportPage.class).fill("/export-maps", "Maps as pages", out.toString());
      Desk.picture("export");
      assertTrue(walk.finish());
      TreeSet<String> names = new TreeSet<>();
      try (var files = Files.list(out)) {
        files.forEach(each -> names.add(each.getFileName().toString()));
      }
      assertEquals(
          new TreeSet<>(List.of(".journey-manifest.json", "Checkout.html", "index.html")), names);
    }
  }

  @Test
  public void exportsNothingWithErrors() {
    try (Desk desk = Desk.withProject("export-errors");
        Walk walk =
            Walk.through(
                workbench.getExportWizardRegistry(),
                "org.journeydsl.eclipse.export",
                desk.project())) {
      desk.file("shop.journey", "journey Checkout <\n");
      walk.page(ExportPage.class)
          .fill("/export-errors", "Maps as pages", temp.resolve("x").toString());
      assertFalse(walk.finish());
      assertEquals("Nothing was exported: first put the errors right.", walk.complaint());
      assertFalse(Files.exists(temp.resolve("x")));
    }
  }

  private static org.journeydsl.project.Project project(Path root) {
    Selection.Group group = Selection.of(List.of(root.toString()), root).groups().get(0);
    return new ProjectLoader(group.root(), LocalDate.now()).add(group.files()).load();
  }

  /** Types the project's name into the first field. */
  private static void name(Walk walk, String name) {
    var page = walk.page(WizardNewProjectCreationPage.class);
    Widgets.in(page.getControl(), Text.class).findFirst().orElseThrow().setText(name);
    Desk.calm();
  }

  private static void remove(IProject project) throws CoreException {
    Desk.page().closeAllEditors(false);
    GenerateJob.of(project).cancel();
    Desk.await("no more generating", () -> GenerateJob.of(project).getState() == 0);
    Desk.calm();
    if (project.exists()) {
      project.refreshLocal(IResource.DEPTH_INFINITE, null);
      project.delete(true, true, null);
    }
  }
}
