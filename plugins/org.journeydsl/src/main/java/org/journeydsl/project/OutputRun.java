package org.journeydsl.project;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.journeydsl.project.OutputFolder.Deed;
import org.journeydsl.project.OutputFolder.Result;
import org.journeydsl.project.OutputManifest.Entry;

/** One run of an output folder: looks first, then notes what it is about to do, then does it. */
final class OutputRun {

  private final Path folder;

  private final Generation generation;
  private final Predicate<String> cleaned;
  private final OutputManifest before;

  OutputRun(Path folder, Generation generation, Predicate<String> cleaned) {
    if (generation.hasErrors()) {
      throw new IllegalArgumentException("Files with errors are not written.");
    }
    this.generation = generation;
    this.cleaned = cleaned;
    this.folder = folder;
    this.before = OutputManifest.read(folder);
  }

  List<Result> plan() {
    List<Result> results = new ArrayList<>();
    for (Generation.Output output : generation.files()) {
      results.add(judge(output));
    }
    for (String path : stale()) {
      results.add(judgeStale(path));
    }
    return results;
  }

  List<Result> write() {
    List<Result> plan = plan();
    OutputManifest after = after(plan);
    boolean nothing = plan.stream().allMatch(each -> each.deed() == Deed.UNCHANGED);
    if (nothing && after.equals(before)) {
      return plan;
    }
    try {
      Files.createDirectories(folder);
      after.with(before.entries()).write(folder);
    } catch (IOException e) {
      return List.of(new Result(OutputManifest.NAME, Deed.FAILED, Reason.of(e)));
    }
    List<Result> results = new ArrayList<>();
    TreeMap<String, byte[]> contents = new TreeMap<>();
    generation.files().forEach(each -> contents.put(each.file().path(), each.file().content()));
    for (Result each : plan) {
      results.add(carryOut(each, contents.get(each.path())));
    }
    try {
      after(results).write(folder);
    } catch (IOException e) {
      results.add(new Result(OutputManifest.NAME, Deed.FAILED, Reason.of(e)));
    }
    return results;
  }

  /** The list as it is once the results are true. */
  private OutputManifest after(List<Result> results) {
    Set<String> gone = new LinkedHashSet<>();
    Set<String> ours = new LinkedHashSet<>();
    for (Result each : results) {
      switch (each.deed()) {
        case WRITTEN, UNCHANGED -> ours.add(each.path());
        case REMOVED, KEPT -> gone.add(each.path());
        default -> {}
      }
    }
    TreeMap<String, List<Entry>> entries = new TreeMap<>();
    for (Entry entry : before.entries()) {
      if (!gone.contains(entry.path()) && !ours.contains(entry.path())) {
        entries.computeIfAbsent(entry.path(), key -> new ArrayList<>()).add(entry);
      }
    }
    for (Generation.Output output : generation.files()) {
      String path = output.file().path();
      if (ours.contains(path)) {
        String hash = WholeFiles.sha256(output.file().content());
        entries.put(path, List.of(new Entry(path, hash, output.generator())));
      }
    }
    return new OutputManifest(entries.values().stream().flatMap(List::stream).toList());
  }

  private Set<String> stale() {
    Set<String> made = new LinkedHashSet<>();
    generation.files().forEach(each -> made.add(each.file().path()));
    Set<String> stale = new LinkedHashSet<>();
    for (Entry entry : before.entries()) {
      if (cleaned.test(entry.generator()) && !made.contains(entry.path())) {
        stale.add(entry.path());
      }
    }
    return stale;
  }

  private Result judge(Generation.Output output) {
    String path = output.file().path();
    Optional<String> obstacle = obstacle(path);
    if (obstacle.isPresent()) {
      return new Result(path, Deed.FAILED, obstacle.get());
    }
    try {
      Optional<String> hash = hash(path);
      if (hash.isEmpty()) {
        return new Result(path, Deed.WRITTEN, "");
      }
      if (hash.get().equals(WholeFiles.sha256(output.file().content()))) {
        return new Result(path, Deed.UNCHANGED, "");
      }
      Deed deed = before.wrote(path, hash.get()) ? Deed.WRITTEN : Deed.IN_THE_WAY;
      return new Result(path, deed, "");
    } catch (IOException e) {
      return new Result(path, Deed.FAILED, Reason.of(e));
    }
  }

  private Result judgeStale(String path) {
    try {
      if (obstacle(path).isPresent()) {
        return new Result(path, Deed.KEPT, "");
      }
      Optional<String> hash = hash(path);
      boolean untouched = hash.isEmpty() || before.wrote(path, hash.get());
      return new Result(path, untouched ? Deed.REMOVED : Deed.KEPT, "");
    } catch (IOException e) {
      return new Result(path, Deed.FAILED, Reason.of(e));
    }
  }

  private Result carryOut(Result planned, byte[] content) {
    Path file = folder.resolve(planned.path());
    try {
      if (planned.deed() == Deed.WRITTEN) {
        Files.createDirectories(file.getParent());
        WholeFiles.replace(file, content);
      } else if (planned.deed() == Deed.REMOVED) {
        WholeFiles.removePart(file);
        Files.deleteIfExists(file);
        removeEmptyFolders(file.getParent());
      }
      return planned;
    } catch (IOException e) {
      return new Result(planned.path(), Deed.FAILED, Reason.of(e));
    }
  }

  private void removeEmptyFolders(Path from) throws IOException {
    for (Path each = from; !each.equals(folder); each = each.getParent()) {
      try (var content = Files.newDirectoryStream(each)) {
        if (content.iterator().hasNext()) {
          return;
        }
      }
      Files.delete(each);
    }
  }

  /** What stands where a folder or an ordinary file should: a link, or a thing of another kind. */
  private Optional<String> obstacle(String path) {
    Path each = folder;
    for (String name : path.split("/")) {
      if (!each.equals(folder) || Files.exists(each)) {
        if (Files.exists(each, LinkOption.NOFOLLOW_LINKS) && !Files.isDirectory(each)) {
          return Optional.of("there is a file where a folder is needed");
        }
      }
      each = each.resolve(name);
      if (Files.isSymbolicLink(each)) {
        return Optional.of("there is a symbolic link in the way");
      }
    }
    return Files.exists(each) && !Files.isRegularFile(each)
        ? Optional.of("there is a folder where a file is needed")
        : Optional.empty();
  }

  private Optional<String> hash(String path) throws IOException {
    Path file = folder.resolve(path);
    return Files.exists(file, LinkOption.NOFOLLOW_LINKS)
        ? Optional.of(WholeFiles.sha256(Files.readAllBytes(file)))
        : Optional.empty();
  }
}
