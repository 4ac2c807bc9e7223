package org.journeydsl.generate.json;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.journeydsl.facts.Paths;
import org.journeydsl.facts.ProjectModel;
import org.journeydsl.facts.ProjectModel.ProjectFile;
import org.journeydsl.generate.Facts;
import org.journeydsl.generate.Json;
import org.journeydsl.model.Amount;
import org.journeydsl.model.JourneyFile;
import org.journeydsl.model.Named;
import org.journeydsl.model.Range;
import org.journeydsl.model.Text;

/**
 * The whole model of a project as one JSON document: all that its files say but comments and
 * layout. {@code docs/formats/journey.schema.json} describes it.
 *
 * <p>An object of the model has its {@code type} and the features of the Ecore under their names;
 * what is not said is left out. What has a name also has its {@code path}, by which others refer to
 * it. A text is {@code {"value", "translations"}}, an amount {@code {"number", "unit"}}, a range
 * its two ends, a day {@code 2027-03-31}.
 */
public record JourneyDocument(JsonObject json) {

  /** Where the schema is found; it is also the document's mark. */
  public static final String SCHEMA = "https://journeydsl.org/formats/journey.schema.json";

  /** The version of the format: it changes where a reader of the one before would be wrong. */
  public static final int VERSION = 1;

  /** The document of a project. */
  public static JourneyDocument of(ProjectModel project) {
    Map<String, JourneyFile> files = new LinkedHashMap<>();
    project.files().forEach(file -> files.put(file.path(), file.content()));
    Writer writer = new Writer(new References(files, project.library()));
    JsonObject json = new JsonObject();
    json.addProperty("$schema", SCHEMA);
    json.addProperty("version", VERSION);
    JsonObject about = new JsonObject();
    about.addProperty("name", project.name());
    Json.put(about, "languages", Json.texts(project.languages()));
    json.add("project", about);
    json.add("files", Json.list(project.files(), writer::file));
    return new JourneyDocument(json);
  }

  /** As a file. */
  public String text() {
    return Json.text(json);
  }

  private record Writer(References references) {

    JsonObject file(ProjectFile file) {
      JsonObject json = new JsonObject();
      json.addProperty("path", file.path());
      fields(file.content(), json);
      return json;
    }

    private JsonObject object(EObject object) {
      JsonObject json = new JsonObject();
      json.addProperty("type", object.eClass().getName());
      fields(object, json);
      return json;
    }

    private void fields(EObject object, JsonObject json) {
      for (EStructuralFeature field : Fields.of(object.eClass())) {
        Object value = object.eGet(field);
        if (value instanceof Collection<?> many && !many.isEmpty()) {
          JsonArray list = new JsonArray();
          many.forEach(each -> list.add(value(field, each)));
          json.add(field.getName(), list);
        } else if (value != null && !field.isMany() && Fields.counts(object, field)) {
          json.add(field.getName(), value(field, value));
        }
        if (field.getName().equals("name") && value != null) {
          json.addProperty("path", Paths.of((Named) object));
        }
      }
    }

    private JsonElement value(EStructuralFeature field, Object value) {
      if (value instanceof Text text) {
        return text(text);
      } else if (field instanceof EReference reference && reference.isContainment()) {
        return object((EObject) value);
      } else if (field instanceof EReference reference) {
        return new JsonPrimitive(references.to((Named) value, reference.getEReferenceType()));
      } else if (value instanceof Amount amount) {
        JsonObject json = Facts.amount(amount);
        if (amount.signed()) {
          json.addProperty("signed", true);
        }
        return json;
      } else if (value instanceof Range range) {
        return Facts.range(range);
      } else if (value instanceof Enumerator word) {
        return new JsonPrimitive(word.getLiteral());
      } else if (value instanceof Number number) {
        return new JsonPrimitive(number);
      }
      return new JsonPrimitive(value.toString());
    }

    private static JsonObject text(Text text) {
      JsonObject json = new JsonObject();
      json.addProperty("value", text.getValue());
      JsonObject translations = new JsonObject();
      text.getTranslations().forEach(t -> translations.addProperty(t.getLanguage(), t.getValue()));
      if (!translations.isEmpty()) {
        json.add("translations", translations);
      }
      return json;
    }
  }
}
