package org.journeydsl.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.journeydsl.project.Selection;
import org.journeydsl.project.Selection.Group;

/**
 * One of two versions that are compared: a folder or a file, on disk or in a revision.
 *
 * @param name what a reader calls it
 * @param start the folder or the file
 * @param onDisk where the same is, or would be, on disk
 */
record Side(String name, Path start, Path onDisk) {

  /** The projects below, by where they are; none where there is no journey file. */
  Map<String, Group> projects() {
    Map<String, Group> projects = new TreeMap<>();
    if (Files.exists(start)) {
      Path folder = folder();
      Selection.of(List.of(start.toString()), folder)
          .groups()
          .forEach(group -> projects.put(folder.relativize(group.root()).toString(), group));
    }
    return projects;
  }

  private Path folder() {
    return Files.isDirectory(start) ? start : start.getParent();
  }

  /** Where something of this side is, or would be, on disk. */
  Path onDisk(Path path) {
    return path.getFileSystem() == onDisk.getFileSystem()
        ? path
        : onDisk.resolve(start.relativize(path).toString()).normalize();
  }
}
