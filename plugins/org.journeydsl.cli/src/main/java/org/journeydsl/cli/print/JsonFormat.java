package org.journeydsl.cli.print;

import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import java.io.PrintWriter;
import org.journeydsl.findings.Finding;
import org.journeydsl.findings.Fix;
import org.journeydsl.findings.Place;
import org.journeydsl.findings.Severity;
import org.journeydsl.findings.TextEdit;

/** For programs: our own JSON, described in {@code docs/formats/findings.md}. */
public final class JsonFormat implements FindingsFormat {

  /** Goes up when a reader of the format would have to change; new names alone do not count. */
  private static final int VERSION = 1;

  @Override
  public void print(Report report, PrintWriter out) throws IOException {
    JsonWriter json = new JsonWriter(out);
    json.setIndent("  ");
    json.beginObject();
    json.name("version").value(VERSION);
    json.name("files").value(report.files());
    json.name("counts").beginObject();
    for (Severity severity : Severity.values()) {
      json.name(severity.word()).value(report.count(severity));
    }
    json.endObject();
    json.name("findings").beginArray();
    for (Finding finding : report.findings()) {
      write(finding, json);
    }
    json.endArray();
    json.endObject();
    json.flush();
    out.println();
  }

  private static void write(Finding finding, JsonWriter json) throws IOException {
    Place place = finding.place();
    json.beginObject();
    json.name("rule").value(finding.rule());
    json.name("severity").value(finding.severity().word());
    json.name("message").value(finding.message());
    json.name("file").value(place.file());
    json.name("line").value(place.line());
    json.name("column").value(place.column());
    json.name("endLine").value(place.endLine());
    json.name("endColumn").value(place.endColumn());
    json.name("offset").value(place.offset());
    json.name("length").value(place.length());
    json.name("fixes").beginArray();
    for (Fix fix : finding.fixes()) {
      json.beginObject();
      json.name("title").value(fix.title());
      json.name("safe").value(fix.safe());
      json.name("edits").beginArray();
      for (TextEdit edit : fix.edits()) {
        json.beginObject();
        json.name("file").value(edit.file());
        json.name("offset").value(edit.offset());
        json.name("length").value(edit.length());
        json.name("replacement").value(edit.replacement());
        json.endObject();
      }
      json.endArray();
      json.endObject();
    }
    json.endArray();
    json.endObject();
  }
}
