package org.journeydsl.generate.json;

import com.google.gson.JsonObject;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EClassifier;
import org.eclipse.emf.ecore.EDataType;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.journeydsl.generate.Json;
import org.journeydsl.model.JourneyPackage;
import org.journeydsl.model.JourneyPackage.Literals;
import org.journeydsl.vocabulary.Documentation;

/**
 * The JSON Schema (draft 2020-12) of a {@link JourneyDocument}, made of the Ecore: every concrete
 * class and every list of words is a definition, with the Ecore's documentation as its description.
 *
 * <p>It says which fields there are and what they hold, not what a good journey is: for that,
 * {@code journey check} has its rules.
 */
public record JourneySchema(JsonObject json) {

  private static final String DRAFT = "https://json-schema.org/draft/2020-12/schema";

  /** The schema of the version that {@link JourneyDocument} writes. */
  public static JourneySchema create() {
    JsonObject json = new JsonObject();
    json.addProperty("$schema", DRAFT);
    json.addProperty("$id", JourneyDocument.SCHEMA);
    json.addProperty("title", "Journey DSL document");
    json.addProperty(
        "description", "All journeys of a project, as 'journey export json' writes it.");
    json.addProperty("type", "object");
    JsonObject properties = new JsonObject();
    properties.add("$schema", text("Where this schema is found."));
    JsonObject version = new JsonObject();
    version.addProperty("const", JourneyDocument.VERSION);
    version.addProperty("description", "The version of the format.");
    properties.add("version", version);
    properties.add("project", project());
    properties.add("files", list(reference("JourneyFile"), "The files, in order of their paths."));
    json.add("properties", properties);
    json.add("required", Json.texts(List.of("version", "files")));
    json.addProperty("additionalProperties", false);
    json.add("$defs", definitions());
    return new JourneySchema(json);
  }

  /** As a file. */
  public String text() {
    return Json.text(json);
  }

  private static JsonObject project() {
    JsonObject properties = new JsonObject();
    properties.add("name", text("The project's name."));
    properties.add("languages", list(text(""), "The languages that the project speaks."));
    return object("What journey.toml says of the project.", properties, Set.of());
  }

  private static JsonObject definitions() {
    TreeMap<String, JsonObject> definitions = new TreeMap<>();
    Deque<EClassifier> open = new ArrayDeque<>(List.of(Literals.JOURNEY_FILE));
    Set<EClassifier> seen = new TreeSet<>((a, b) -> a.getName().compareTo(b.getName()));
    while (!open.isEmpty()) {
      EClassifier next = open.remove();
      if (seen.add(next)) {
        definitions.put(next.getName(), definition(next, open));
      }
    }
    JsonObject json = new JsonObject();
    definitions.forEach(json::add);
    return json;
  }

  private static JsonObject definition(EClassifier type, Deque<EClassifier> open) {
    if (type instanceof EEnum words) {
      return words(words);
    } else if (type instanceof EDataType value) {
      return value(value);
    } else if (type == Literals.TEXT) {
      return translatedText();
    }
    EClass known = (EClass) type;
    if (!known.isAbstract()) {
      return concrete(known, open);
    }
    JsonObject json = described(Documentation.of(known));
    oneOfTheKinds(json, known, open);
    return json;
  }

  /**
   * One kind of something, told by its {@code type}. Not as {@code oneOf}: a validator would try
   * every kind at every depth, and where something is wrong say how it is none of them.
   */
  private static void oneOfTheKinds(JsonObject json, EClass type, Deque<EClassifier> open) {
    List<EClass> kinds = kinds(type);
    open.addAll(kinds);
    JsonObject names = new JsonObject();
    names.add("enum", Json.texts(kinds.stream().map(EClass::getName).toList()));
    json.addProperty("type", "object");
    json.add("properties", typed(names));
    json.add("required", Json.texts(List.of("type")));
    json.add("allOf", Json.list(kinds, JourneySchema::ifItIs));
  }

  private static JsonObject ifItIs(EClass kind) {
    JsonObject condition = new JsonObject();
    condition.add("properties", typed(named(kind)));
    condition.add("required", Json.texts(List.of("type")));
    JsonObject json = new JsonObject();
    json.add("if", condition);
    json.add("then", reference(kind.getName()));
    return json;
  }

  private static JsonObject named(EClass kind) {
    JsonObject json = new JsonObject();
    json.addProperty("const", kind.getName());
    return json;
  }

  private static JsonObject typed(JsonObject names) {
    JsonObject json = new JsonObject();
    json.add("type", names);
    return json;
  }

  private static List<EClass> kinds(EClass type) {
    return JourneyPackage.eINSTANCE.getEClassifiers().stream()
        .filter(EClass.class::isInstance)
        .map(EClass.class::cast)
        .filter(each -> type.isSuperTypeOf(each) && !each.isAbstract())
        // Something out of place; where it stands there are errors, and no document.
        .filter(each -> each != Literals.STRAY)
        .toList();
  }

  private static JsonObject concrete(EClass type, Deque<EClassifier> open) {
    JsonObject properties = new JsonObject();
    Set<String> required = new TreeSet<>();
    if (type == Literals.JOURNEY_FILE) {
      properties.add("path", text("Relative to the project's root, with / between folders."));
      required.add("path");
    } else {
      properties.add("type", named(type));
      required.add("type");
    }
    for (EStructuralFeature field : Fields.of(type)) {
      properties.add(field.getName(), field(field, open));
      if (field.getName().equals("name")) {
        properties.add("path", text("By which others refer to it. Written for readers; not read."));
        if (Literals.ELEMENT.isSuperTypeOf(type) || Literals.JOURNEY_PART.isSuperTypeOf(type)) {
          required.add("name");
        }
      }
    }
    return object(Documentation.of(type), properties, required);
  }

  private static JsonObject field(EStructuralFeature field, Deque<EClassifier> open) {
    JsonObject json;
    String description = Documentation.of(field);
    EClassifier type = field.getEType();
    if (field instanceof EReference reference && !reference.isContainment()) {
      json = text("");
      json.addProperty("pattern", "^([^#]+#)?[^#]+$");
      description +=
          " The path of %s %s.".formatted(startsWithVowel(type) ? "an" : "a", type.getName());
    } else if (type == Literals.TOUCHPOINT) {
      // A class with a further kind of it: here both may stand.
      json = new JsonObject();
      oneOfTheKinds(json, Literals.TOUCHPOINT, open);
    } else if (type.getEPackage() == JourneyPackage.eINSTANCE) {
      open.add(type);
      json = reference(type.getName());
    } else {
      json = new JsonObject();
      json.addProperty("type", type.getName().startsWith("EInt") ? "integer" : "string");
    }
    if (field.isMany()) {
      return list(json, description);
    }
    json.addProperty("description", description);
    return json;
  }

  private static boolean startsWithVowel(EClassifier type) {
    return "AEIOU".indexOf(type.getName().charAt(0)) >= 0;
  }

  private static JsonObject words(EEnum words) {
    List<String> meanings = new ArrayList<>(List.of(Documentation.of(words)));
    words
        .getELiterals()
        .forEach(word -> meanings.add(word.getLiteral() + ": " + Documentation.of(word)));
    JsonObject json = described(String.join("\n", meanings));
    json.add("enum", Json.texts(words.getELiterals().stream().map(Object::toString).toList()));
    return json;
  }

  private static JsonObject value(EDataType type) {
    String description = Documentation.of(type);
    if (type == Literals.AMOUNT) {
      JsonObject properties = new JsonObject();
      JsonObject number = described("As the author wrote it; a percentage is not divided by 100.");
      number.addProperty("type", "number");
      properties.add("number", number);
      properties.add("unit", text("%, or a word such as EUR or minutes; left out for none."));
      JsonObject signed = described("Whether the author wrote a plus sign.");
      signed.addProperty("type", "boolean");
      properties.add("signed", signed);
      return object(description, properties, Set.of("number"));
    } else if (type == Literals.RANGE) {
      JsonObject end = new JsonObject();
      end.addProperty("type", "integer");
      JsonObject json = list(end, description);
      json.addProperty("minItems", 2);
      json.addProperty("maxItems", 2);
      return json;
    }
    JsonObject json = text(description);
    json.addProperty("format", "date");
    return json;
  }

  private static JsonObject translatedText() {
    JsonObject properties = new JsonObject();
    properties.add("value", text(Documentation.of(Literals.TEXT__VALUE)));
    JsonObject translations =
        described(Documentation.of(Literals.TEXT__TRANSLATIONS) + " By BCP 47 tag.");
    translations.addProperty("type", "object");
    translations.add("additionalProperties", text(""));
    properties.add("translations", translations);
    return object(Documentation.of(Literals.TEXT), properties, Set.of("value"));
  }

  private static JsonObject object(
      String description, JsonObject properties, Set<String> required) {
    JsonObject json = described(description);
    json.addProperty("type", "object");
    json.add("properties", properties);
    Json.put(json, "required", Json.texts(required));
    json.addProperty("additionalProperties", false);
    return json;
  }

  private static JsonObject list(JsonObject items, String description) {
    JsonObject json = described(description);
    json.addProperty("type", "array");
    json.add("items", items);
    return json;
  }

  private static JsonObject text(String description) {
    JsonObject json = described(description);
    json.addProperty("type", "string");
    return json;
  }

  private static JsonObject described(String description) {
    JsonObject json = new JsonObject();
    if (!description.isEmpty()) {
      json.addProperty("description", description);
    }
    return json;
  }

  private static JsonObject reference(String name) {
    JsonObject json = new JsonObject();
    json.addProperty("$ref", "#/$defs/" + name);
    return json;
  }
}
