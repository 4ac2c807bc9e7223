package org.journeydsl.project;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.journeydsl.findings.Edits;
import org.journeydsl.findings.Finding;
import org.journeydsl.findings.Fix;

/**
 * Applies the safe fixes of findings until none is left, in memory; {@link #write} puts the texts
 * into their files.
 *
 * <p>A fix can show the next finding, so the project is judged again after each round. Fixes that
 * touch the same text wait for the next round.
 */
public final class Fixing {

  /** More rounds than any real file needs; a pair of fixes that undo each other ends earlier. */
  private static final int ROUNDS = 50;

  private final Selection.Group group;
  private final LocalDate today;
  private final Map<String, String> before = new TreeMap<>();
  private final Map<String, String> texts = new TreeMap<>();
  private final List<Applied> applied = new ArrayList<>();
  private Project project;

  /**
   * One fix that was applied.
   *
   * @param finding what was wrong, with its place in the text as it was in that round
   * @param fix what was done
   */
  public record Applied(Finding finding, Fix fix) {}

  /**
   * Prepares to fix.
   *
   * @param group the files
   * @param given texts that are in no file, such as standard input, by path relative to the root
   * @param today the day that ages are counted to
   */
  public Fixing(Selection.Group group, Map<String, String> given, LocalDate today) {
    this.group = group;
    this.today = today;
    texts.putAll(given);
    before.putAll(given);
  }

  /** Fixes what can be fixed and judges what is left. */
  public Project run() {
    Set<Map<String, String>> seen = new HashSet<>();
    project = load();
    for (int round = 0; round < ROUNDS && seen.add(Map.copyOf(texts)); round++) {
      if (!applyOnce()) {
        break;
      }
      project = load();
    }
    return project;
  }

  /** The fixes that were applied, in order. */
  public List<Applied> applied() {
    return List.copyOf(applied);
  }

  /** The new texts of the files that changed, by path relative to the root. */
  public Map<String, String> changed() {
    Map<String, String> changed = new TreeMap<>(texts);
    changed.entrySet().removeIf(each -> each.getValue().equals(before.get(each.getKey())));
    return changed;
  }

  /**
   * Writes the changed texts, each file whole. A file that somebody changed in the meantime is left
   * alone.
   *
   * @return files that could not be written, each as a sentence
   */
  public List<String> write() {
    List<String> problems = new ArrayList<>();
    SafeFiles safe = new SafeFiles(group.root());
    changed()
        .forEach(
            (path, text) -> {
              Path file = group.root().resolve(path);
              Reading now = safe.text(file, path);
              if (now.problem() != null || !now.text().equals(before.get(path))) {
                problems.add("'" + path + "' changed while it was fixed: run the command again.");
                return;
              }
              try {
                WholeFiles.replace(file, text.getBytes(StandardCharsets.UTF_8));
              } catch (IOException e) {
                problems.add("'" + path + "' cannot be written: " + Reason.of(e) + ".");
              }
            });
    return problems;
  }

  private Project load() {
    ProjectLoader loader = new ProjectLoader(group.root(), today);
    texts.forEach((path, text) -> loader.add(path, text.getBytes(StandardCharsets.UTF_8)));
    return loader.add(group.files()).load();
  }

  private boolean applyOnce() {
    Edits edits = Edits.none();
    for (Finding finding : project.findings()) {
      Optional<Fix> safe = finding.fixes().stream().filter(Fix::safe).findFirst();
      if (safe.isPresent() && isKnown(safe.get()) && edits.add(safe.get())) {
        applied.add(new Applied(finding, safe.get()));
      }
    }
    for (String path : edits.files()) {
      String text = project.text(path).orElseThrow();
      before.putIfAbsent(path, text);
      texts.put(path, edits.apply(path, text));
    }
    return !edits.files().isEmpty();
  }

  private boolean isKnown(Fix fix) {
    return fix.edits().stream().allMatch(edit -> project.text(edit.file()).isPresent());
  }
}
