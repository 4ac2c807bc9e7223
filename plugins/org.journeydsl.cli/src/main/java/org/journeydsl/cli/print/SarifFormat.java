package org.journeydsl.cli.print;

import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.journeydsl.findings.Finding;
import org.journeydsl.findings.Fix;
import org.journeydsl.findings.Lines;
import org.journeydsl.findings.Place;
import org.journeydsl.findings.TextEdit;
import org.journeydsl.rules.RulePage;
import org.journeydsl.validation.AllRules;

/**
 * For code scanning services: SARIF 2.1.0 (OASIS standard, 27 March 2020).
 *
 * <p>Paths are relative to the working folder, which is the repository's top folder in CI.
 */
public final class SarifFormat implements FindingsFormat {

  private static final String SCHEMA =
      "https://docs.oasis-open.org/sarif/sarif/v2.1.0/os/schemas/sarif-schema-2.1.0.json";

  private final String version;

  /**
   * Prepares.
   *
   * @param version the version of this program
   */
  public SarifFormat(String version) {
    this.version = version;
  }

  @Override
  public void print(Report report, PrintWriter out) throws IOException {
    List<String> rules = new ArrayList<>();
    for (Finding finding : report.findings()) {
      if (!rules.contains(finding.rule())) {
        rules.add(finding.rule());
      }
    }
    JsonWriter json = new JsonWriter(out);
    json.setIndent("  ");
    json.beginObject();
    json.name("$schema").value(SCHEMA);
    json.name("version").value("2.1.0");
    json.name("runs").beginArray().beginObject();
    json.name("tool").beginObject().name("driver").beginObject();
    json.name("name").value("journey");
    json.name("version").value(version);
    json.name("rules").beginArray();
    for (String rule : rules) {
      writeRule(rule, json);
    }
    json.endArray().endObject().endObject();
    json.name("columnKind").value("utf16CodeUnits");
    json.name("results").beginArray();
    Fingerprints fingerprints = new Fingerprints(report);
    for (Finding finding : report.findings()) {
      writeResult(finding, rules.indexOf(finding.rule()), fingerprints.of(finding), report, json);
    }
    json.endArray();
    json.endObject().endArray().endObject();
    json.flush();
    out.println();
  }

  private static void writeRule(String rule, JsonWriter json) throws IOException {
    json.beginObject();
    json.name("id").value(rule);
    Optional<RulePage> page = RulePage.of(rule);
    if (page.isPresent()) {
      text("shortDescription", page.get().title(), json);
      text("fullDescription", page.get().reason(), json);
      json.name("help").beginObject();
      json.name("text").value(page.get().markdown());
      json.name("markdown").value(page.get().markdown());
      json.endObject();
    }
    Optional<AllRules.Entry> entry = AllRules.of(rule);
    if (entry.isPresent()) {
      json.name("defaultConfiguration").beginObject();
      json.name("level").value(entry.get().severity().word());
      json.endObject();
    }
    json.endObject();
  }

  private static void writeResult(
      Finding finding, int rule, String fingerprint, Report report, JsonWriter json)
      throws IOException {
    json.beginObject();
    json.name("ruleId").value(finding.rule());
    json.name("ruleIndex").value(rule);
    json.name("level").value(finding.severity().word());
    text("message", finding.message(), json);
    json.name("locations").beginArray().beginObject().name("physicalLocation").beginObject();
    artifact(finding.place().file(), json);
    region("region", finding.place(), json);
    json.endObject().endObject().endArray();
    json.name("partialFingerprints").beginObject();
    json.name("findingAndLine/v1").value(fingerprint);
    json.endObject();
    List<Fix> fixes = finding.fixes().stream().filter(fix -> isKnown(fix, report)).toList();
    if (!fixes.isEmpty()) {
      json.name("fixes").beginArray();
      for (Fix fix : fixes) {
        writeFix(fix, report, json);
      }
      json.endArray();
    }
    json.endObject();
  }

  private static boolean isKnown(Fix fix, Report report) {
    return !fix.edits().isEmpty()
        && fix.edits().stream().allMatch(edit -> report.text(edit.file()).isPresent());
  }

  private static void writeFix(Fix fix, Report report, JsonWriter json) throws IOException {
    Map<String, List<TextEdit>> byFile = new LinkedHashMap<>();
    for (TextEdit edit : fix.edits()) {
      byFile.computeIfAbsent(edit.file(), key -> new ArrayList<>()).add(edit);
    }
    json.beginObject();
    text("description", fix.title(), json);
    json.name("artifactChanges").beginArray();
    for (var file : byFile.entrySet()) {
      Lines lines = new Lines(file.getKey(), report.text(file.getKey()).orElseThrow());
      json.beginObject();
      artifact(file.getKey(), json);
      json.name("replacements").beginArray();
      for (TextEdit edit : file.getValue()) {
        json.beginObject();
        region("deletedRegion", lines.place(edit.offset(), edit.length()), json);
        text("insertedContent", edit.replacement(), json);
        json.endObject();
      }
      json.endArray().endObject();
    }
    json.endArray().endObject();
  }

  private static void artifact(String path, JsonWriter json) throws IOException {
    json.name("artifactLocation").beginObject();
    json.name("uri").value(Uris.of(path));
    json.endObject();
  }

  private static void region(String name, Place place, JsonWriter json) throws IOException {
    json.name(name).beginObject();
    json.name("startLine").value(place.line());
    json.name("startColumn").value(place.column());
    json.name("endLine").value(place.endLine());
    json.name("endColumn").value(place.endColumn());
    json.name("charOffset").value(place.offset());
    json.name("charLength").value(place.length());
    json.endObject();
  }

  private static void text(String name, String text, JsonWriter json) throws IOException {
    json.name(name).beginObject().name("text").value(text).endObject();
  }
}
