package org.journeydsl.cli.preview;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Supplier;
import org.journeydsl.cli.print.Report;
import org.journeydsl.generate.Generator;
import org.journeydsl.generate.Generators;
import org.journeydsl.project.Generation;
import org.journeydsl.project.Project;
import org.journeydsl.project.ProjectLoader;
import org.journeydsl.project.Selection;
import org.journeydsl.project.Selection.Group;

/** Draws the maps of all projects in memory; a project with errors keeps its last good maps. */
public final class Drawing {

  private static final List<String> DRAWN = List.of("html-map", "index");

  private final Supplier<Selection> files;
  private final Supplier<LocalDate> today;
  private final Function<Path, String> show;
  private final Panel panel = new Panel();
  private final Map<Path, Map<String, String>> lastGood = new HashMap<>();
  private int version;

  /**
   * Prepares.
   *
   * @param files finds the files, anew each time: some may have been added
   * @param today tells the day that ages are counted to
   * @param show writes a path as a person in the working folder does
   */
  public Drawing(
      Supplier<Selection> files, Supplier<LocalDate> today, Function<Path, String> show) {
    this.files = files;
    this.today = today;
    this.show = show;
  }

  /** Reads and draws everything. */
  Site draw() {
    version++;
    List<Group> groups = files.get().groups();
    Map<String, byte[]> pages = new TreeMap<>();
    Map<String, String> homes = new LinkedHashMap<>();
    Report all = new Report(show);
    for (Group group : groups) {
      Project project = new ProjectLoader(group.root(), today.get()).add(group.files()).load();
      Report report = new Report(show);
      report.add(project, project.findings());
      all.add(project, project.findings());
      redraw(project, report);
      String folder = groups.size() == 1 ? "" : folder(group.root(), homes);
      Map<String, String> maps = lastGood.getOrDefault(group.root(), Map.of());
      maps.forEach(
          (path, html) -> pages.put(folder + path, bytes(panel.into(html, report, version))));
      String home = home(maps);
      if (home.isEmpty()) {
        home = "index.html";
        String text =
            project.hasErrors()
                ? "The map appears here once the errors are put right."
                : "There is no journey yet. 'journey new journey Checkout' adds one.";
        EmptyPage page = new EmptyPage(project.settings().name(), text, List.of());
        pages.put(folder + home, bytes(panel.into(page, report, version)));
      }
      homes.put(folder + home, project.settings().name());
    }
    if (homes.size() == 1) {
      return new Site(version, homes.keySet().iterator().next(), pages);
    }
    EmptyPage index = new EmptyPage("Projects", null, links(homes));
    pages.put("index.html", bytes(panel.into(index, all, version)));
    return new Site(version, "index.html", pages);
  }

  private void redraw(Project project, Report report) {
    if (project.hasErrors()) {
      return;
    }
    List<Generator> generators =
        Generators.all().stream().filter(each -> DRAWN.contains(each.id())).toList();
    Generation generation = Generation.of(project, generators);
    report.add(project, generation.findings());
    if (!generation.hasErrors()) {
      Map<String, String> maps = new TreeMap<>();
      generation.files().forEach(each -> maps.put(each.file().path(), each.file().text()));
      lastGood.put(project.root(), maps);
    }
  }

  /** The page to begin with: the only map, or the index of all. */
  private static String home(Map<String, String> maps) {
    List<String> drawn = maps.keySet().stream().filter(each -> !each.equals("index.html")).toList();
    return drawn.size() == 1 ? drawn.get(0) : maps.containsKey("index.html") ? "index.html" : "";
  }

  private static String folder(Path root, Map<String, String> homes) {
    String name = root.getFileName() == null ? "project" : root.getFileName().toString();
    String folder = name + "/";
    for (int number = 2; isTaken(folder, homes); number++) {
      folder = name + "-" + number + "/";
    }
    return folder;
  }

  private static boolean isTaken(String folder, Map<String, String> homes) {
    return homes.keySet().stream().anyMatch(each -> each.startsWith(folder));
  }

  private static List<EmptyPage.Link> links(Map<String, String> homes) {
    return homes.entrySet().stream()
        .map(
            home -> new EmptyPage.Link("/" + PreviewServer.encoded(home.getKey()), home.getValue()))
        .toList();
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
