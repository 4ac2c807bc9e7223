package org.journeydsl.project;

import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/**
 * The list of files that an output folder was given, {@value #NAME}: what tells a file of ours from
 * one of a person.
 *
 * @param entries one per file and content; while a run is under way a file may stand in it twice,
 *     with its old and its new content
 */
record OutputManifest(List<Entry> entries) {

  static final String NAME = ".journey-manifest.json";

  private static final int VERSION = 1;

  /**
   * One file with one content.
   *
   * @param path relative to the output folder, with {@code /} between folders
   * @param sha256 hash of the bytes, in hexadecimal
   * @param generator id of the generator that made it
   */
  record Entry(String path, String sha256, String generator) {}

  OutputManifest {
    entries = List.copyOf(entries);
  }

  /** What a folder's list says; empty where there is none, or none that can be believed. */
  static OutputManifest read(Path folder) {
    Path file = folder.resolve(NAME);
    if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
      return new OutputManifest(List.of());
    }
    List<Entry> entries = new ArrayList<>();
    try (JsonReader json =
        new JsonReader(new StringReader(Files.readString(file, StandardCharsets.UTF_8)))) {
      json.beginObject();
      while (json.hasNext()) {
        if (json.nextName().equals("files")) {
          json.beginArray();
          while (json.hasNext()) {
            entries.add(entry(json));
          }
          json.endArray();
        } else {
          json.skipValue();
        }
      }
      json.endObject();
    } catch (IOException | RuntimeException e) {
      // Half a list or a stranger's: nothing in it counts, so nothing is removed.
      return new OutputManifest(List.of());
    }
    // It may come with a stranger's pull request: paths that we would not write are not ours.
    entries.removeIf(entry -> OutputPath.problem(entry.path()).isPresent());
    return new OutputManifest(entries);
  }

  /** Removes a folder's list that names nothing any more, and the folder if that was all. */
  static void removeWhereEmpty(Path folder) {
    Path file = folder.resolve(NAME);
    try {
      if (Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS) && read(folder).entries.isEmpty()) {
        Files.delete(file);
        Files.delete(folder);
      }
    } catch (IOException e) {
      // Something of a person's is in the folder: it stays.
    }
  }

  private static Entry entry(JsonReader json) throws IOException {
    String path = "";
    String hash = "";
    String generator = "";
    json.beginObject();
    while (json.hasNext()) {
      switch (json.nextName()) {
        case "path" -> path = json.nextString();
        case "sha256" -> hash = json.nextString();
        case "generator" -> generator = json.nextString();
        default -> json.skipValue();
      }
    }
    json.endObject();
    return new Entry(path, hash, generator);
  }

  /** Whether we wrote these very bytes there. */
  boolean wrote(String path, String sha256) {
    return entries.stream()
        .anyMatch(entry -> entry.path().equals(path) && entry.sha256().equals(sha256));
  }

  /** This list and more entries; no entry twice. */
  OutputManifest with(Collection<Entry> more) {
    List<Entry> all = new ArrayList<>(entries);
    for (Entry entry : more) {
      if (!all.contains(entry)) {
        all.add(entry);
      }
    }
    return new OutputManifest(all);
  }

  void write(Path folder) throws IOException {
    StringWriter text = new StringWriter();
    try (JsonWriter json = new JsonWriter(text)) {
      json.setIndent("  ");
      json.beginObject();
      json.name("about").value("What 'journey generate' wrote here. It removes nothing else.");
      json.name("version").value(VERSION);
      json.name("files").beginArray();
      for (Entry entry : entries) {
        json.beginObject();
        json.name("path").value(entry.path());
        json.name("sha256").value(entry.sha256());
        json.name("generator").value(entry.generator());
        json.endObject();
      }
      json.endArray();
      json.endObject();
    }
    WholeFiles.replace(folder.resolve(NAME), (text + "\n").getBytes(StandardCharsets.UTF_8));
  }
}
