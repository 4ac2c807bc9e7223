package org.journeydsl.cli.review;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import java.io.PrintWriter;
import org.eclipse.emf.ecore.EObject;
import org.journeydsl.cli.review.Reviewed.Compared;
import org.journeydsl.diff.Change;
import org.journeydsl.diff.Detail;
import org.journeydsl.diff.Impact;
import org.journeydsl.diff.Judgement;
import org.journeydsl.findings.Fix;
import org.journeydsl.findings.Place;
import org.journeydsl.findings.TextEdit;
import org.journeydsl.generate.Json;
import org.journeydsl.project.Project;

/** For programs: our own JSON, described by {@code docs/formats/diff.schema.json}. */
public final class JsonReview {

  /** Goes up when a reader of the format would have to change; new names alone do not count. */
  private static final int VERSION = 1;

  /** Prints all of it. */
  public void print(Reviewed reviewed, PrintWriter out) {
    JsonObject root = new JsonObject();
    root.addProperty("version", VERSION);
    root.addProperty("base", reviewed.base());
    root.addProperty("head", reviewed.head());
    JsonObject counts = new JsonObject();
    counts.addProperty("changes", reviewed.changes());
    for (Impact impact : Impact.values()) {
      counts.addProperty(impact.word(), reviewed.count(impact));
    }
    root.add("counts", counts);
    root.add("projects", Json.list(reviewed.projects(), each -> project(each, reviewed)));
    out.print(Json.text(root));
  }

  private static JsonObject project(Compared project, Reviewed reviewed) {
    JsonObject object = new JsonObject();
    object.addProperty("name", project.name());
    object.addProperty("folder", project.folder());
    object.add(
        "judgements",
        Json.list(project.review().judgements(), each -> judgement(each, project, reviewed)));
    object.add(
        "changes",
        Json.list(
            project.review().comparison().changes(), each -> change(each, project, reviewed)));
    return object;
  }

  private static JsonObject judgement(Judgement judgement, Compared project, Reviewed reviewed) {
    JsonObject object = new JsonObject();
    object.addProperty("rule", judgement.rule());
    object.addProperty("impact", judgement.impact().word());
    object.addProperty("severity", judgement.finding().severity().word());
    object.addProperty("path", judgement.path());
    object.addProperty("what", judgement.what());
    object.addProperty("advice", judgement.advice());
    object.add("surveys", Json.texts(judgement.affected().surveys()));
    object.add("kpis", Json.texts(judgement.affected().kpis()));
    object.add("dashboards", Json.texts(judgement.affected().dashboards()));
    place(judgement.finding().place(), project.after(), reviewed, object);
    object.add("fixes", Json.list(judgement.fixes(), each -> fix(each, project, reviewed)));
    return object;
  }

  private static JsonObject change(Change change, Compared project, Reviewed reviewed) {
    JsonObject object = new JsonObject();
    object.addProperty("kind", change.kind().word());
    object.addProperty("impact", project.review().impactOf(change).word());
    object.addProperty("noun", change.noun());
    object.addProperty("path", change.path());
    put("word", change.word(), object);
    put("before", change.before(), object);
    put("after", change.after(), object);
    Json.put(object, "details", details(change));
    EObject subject = change.subject();
    if (subject != null) {
      boolean isThere = change.now() != null;
      Project side = isThere ? project.after() : project.before();
      var version =
          isThere ? project.review().comparison().after() : project.review().comparison().before();
      place(version.places().of(subject), side, reviewed, object);
    }
    return object;
  }

  private static JsonArray details(Change change) {
    return Json.list(
        change.details(),
        (Detail each) -> {
          JsonObject object = new JsonObject();
          object.addProperty("aspect", each.aspect());
          put("language", each.language(), object);
          put("before", each.before(), object);
          put("after", each.after(), object);
          return object;
        });
  }

  private static JsonObject fix(Fix fix, Compared project, Reviewed reviewed) {
    JsonObject object = new JsonObject();
    object.addProperty("title", fix.title());
    object.add(
        "edits",
        Json.list(
            fix.edits(),
            (TextEdit each) -> {
              JsonObject edit = new JsonObject();
              edit.addProperty("file", file(each.file(), project.after(), reviewed));
              edit.addProperty("offset", each.offset());
              edit.addProperty("length", each.length());
              edit.addProperty("replacement", each.replacement());
              return edit;
            }));
    return object;
  }

  private static void place(Place place, Project side, Reviewed reviewed, JsonObject object) {
    object.addProperty("file", file(place.file(), side, reviewed));
    object.addProperty("line", place.line());
    object.addProperty("column", place.column());
  }

  private static String file(String path, Project side, Reviewed reviewed) {
    return reviewed.show().apply(side.root().resolve(path));
  }

  private static void put(String key, String text, JsonObject object) {
    if (!text.isEmpty()) {
      object.addProperty(key, text);
    }
  }
}
