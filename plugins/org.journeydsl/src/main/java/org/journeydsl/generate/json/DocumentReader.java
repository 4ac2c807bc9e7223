package org.journeydsl.generate.json;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import com.google.gson.JsonPrimitive;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EClassifier;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.journeydsl.model.Amount;
import org.journeydsl.model.Element;
import org.journeydsl.model.JourneyFactory;
import org.journeydsl.model.JourneyFile;
import org.journeydsl.model.JourneyPackage;
import org.journeydsl.model.JourneyPart;
import org.journeydsl.model.Named;
import org.journeydsl.model.Range;
import org.journeydsl.model.Text;
import org.journeydsl.model.Translation;

/**
 * Makes a model of a {@link JourneyDocument}.
 *
 * <p>Takes what it understands. Everything else is told, with the place in the document written as
 * a JSON pointer (RFC 6901).
 */
public final class DocumentReader {

  /**
   * What a document says.
   *
   * @param files by their paths, linked among each other
   * @param problems what was not understood, each a sentence
   */
  public record Result(Map<String, JourneyFile> files, List<String> problems) {}

  private record Link(EObject from, EReference field, String reference, String place) {}

  // What stands in a file without quotation marks around it.
  private static final List<String> NAMES = List.of("name", "names", "tags", "words", "language");
  private static final Pattern NAME =
      Pattern.compile(
          "[\\p{L}_][\\p{L}\\p{M}\\p{N}_-]*(?:['\u2019]\\p{L}[\\p{L}\\p{M}\\p{N}_-]*)*");

  private final Map<String, JourneyFile> files = new LinkedHashMap<>();
  private final List<String> problems = new ArrayList<>();
  private final List<Link> links = new ArrayList<>();

  private DocumentReader() {}

  /**
   * Reads a document.
   *
   * @param library what comes with the language: documents refer to it
   */
  public static Result read(String text, JourneyFile library) {
    DocumentReader reader = new DocumentReader();
    try {
      reader.document(JsonParser.parseString(text));
    } catch (JsonParseException e) {
      reader.problems.add("This is no JSON: " + reason(e) + ".");
    } catch (StackOverflowError e) {
      reader.problems.add("This JSON is nested too deeply to be a journey.");
    }
    reader.link(new References(reader.files, library));
    return new Result(reader.files, List.copyOf(reader.problems));
  }

  /** What the parser says, without its own names and the way through the document. */
  private static String reason(JsonParseException problem) {
    String message = String.valueOf(problem.getMessage());
    return message
        .substring(message.indexOf("Exception: ") < 0 ? 0 : message.indexOf("Exception: ") + 11)
        .lines()
        .findFirst()
        .orElse("")
        .replaceAll(" path \\$.*", "");
  }

  private void document(JsonElement json) {
    if (!(json instanceof JsonObject object) || !(object.get("files") instanceof JsonArray list)) {
      problems.add("This JSON is no journey: it has no 'files' ('journey export json' writes it).");
      return;
    }
    if (!String.valueOf(JourneyDocument.VERSION).equals(String.valueOf(object.get("version")))) {
      problems.add(
          "'version' is not %s: this journey reads that version only."
              .formatted(JourneyDocument.VERSION));
    }
    if (list.isEmpty()) {
      problems.add("The list 'files' of this document is empty.");
    }
    for (int i = 0; i < list.size(); i++) {
      String place = "/files/" + i;
      if (list.get(i) instanceof JsonObject file
          && file.get("path") instanceof JsonPrimitive path) {
        JourneyFile content = JourneyFactory.eINSTANCE.createJourneyFile();
        fields(content, file, place);
        files.put(path.getAsString(), content);
      } else {
        problems.add(place + " is no file: it needs a 'path'.");
      }
    }
  }

  private void fields(EObject object, JsonObject json, String place) {
    List<EStructuralFeature> known = Fields.of(object.eClass());
    for (Map.Entry<String, JsonElement> entry : json.entrySet()) {
      String at = place + "/" + entry.getKey().replace("~", "~0").replace("/", "~1");
      EStructuralFeature field =
          known.stream().filter(f -> f.getName().equals(entry.getKey())).findFirst().orElse(null);
      if (field != null) {
        field(object, field, entry.getValue(), at);
      } else if (!entry.getKey().equals("type") && !isPath(object, entry.getKey())) {
        problems.add(
            "%s is left out: a %s has no such field.".formatted(at, object.eClass().getName()));
      }
    }
  }

  private static boolean isPath(EObject object, String key) {
    return key.equals("path") && (object instanceof Named || object instanceof JourneyFile);
  }

  @SuppressWarnings("unchecked")
  private void field(EObject object, EStructuralFeature field, JsonElement json, String place) {
    if (!field.isMany()) {
      Object value = value(object, field, json, place);
      if (value != null) {
        object.eSet(field, value);
      }
    } else if (json instanceof JsonArray list) {
      for (int i = 0; i < list.size(); i++) {
        Object value = value(object, field, list.get(i), place + "/" + i);
        if (value != null) {
          ((List<Object>) object.eGet(field)).add(value);
        }
      }
    } else {
      problems.add(place + " is left out: it is no list.");
    }
  }

  private Object value(EObject owner, EStructuralFeature field, JsonElement json, String place) {
    try {
      if (field instanceof EReference reference && reference.isContainment()) {
        return reference.getEReferenceType() == JourneyPackage.Literals.TEXT
            ? text(json)
            : object(reference.getEReferenceType(), (JsonObject) json, place);
      } else if (field instanceof EReference reference) {
        links.add(new Link(owner, reference, json.getAsString(), place));
        return null;
      }
      return plain((EAttribute) field, json);
    } catch (RuntimeException e) {
      problems.add("%s is left out: %s is no %s.".formatted(place, shortened(json), wanted(field)));
      return null;
    }
  }

  private static String wanted(EStructuralFeature field) {
    return NAMES.contains(field.getName()) ? "name" : field.getEType().getName();
  }

  private EObject object(EClass expected, JsonObject json, String place) {
    String name = json.has("type") ? json.get("type").getAsString() : expected.getName();
    EClassifier type = JourneyPackage.eINSTANCE.getEClassifier(name);
    if (!(type instanceof EClass known) || known.isAbstract() || !expected.isSuperTypeOf(known)) {
      problems.add("%s is left out: '%s' is no %s.".formatted(place, name, expected.getName()));
      return null;
    }
    EObject object = EcoreUtil.create(known);
    fields(object, json, place);
    if ((object instanceof Element || object instanceof JourneyPart)
        && ((Named) object).getName() == null) {
      problems.add("%s is left out: a %s needs a 'name'.".formatted(place, name));
      return null;
    }
    return object;
  }

  private static Object plain(EAttribute field, JsonElement json) {
    String name = field.getEAttributeType().getName();
    if (field.getEAttributeType() instanceof EEnum list) {
      return list.getEEnumLiteralByLiteral(json.getAsString()).getInstance();
    } else if (name.equals("Amount")) {
      JsonObject amount = json.getAsJsonObject();
      String unit = amount.has("unit") ? amount.get("unit").getAsString() : "";
      boolean signed = amount.has("signed") && amount.get("signed").getAsBoolean();
      Amount read = new Amount(new BigDecimal(amount.get("number").getAsString()), unit, signed);
      return Amount.parse(read.toString());
    } else if (name.equals("Range")) {
      JsonArray ends = json.getAsJsonArray();
      return new Range(ends.get(0).getAsInt(), ends.get(1).getAsInt());
    } else if (name.startsWith("EInt")) {
      return json.getAsInt();
    }
    if (NAMES.contains(field.getName()) && !NAME.matcher(json.getAsString()).matches()) {
      throw new IllegalArgumentException("no name");
    }
    return EcoreUtil.createFromString(field.getEAttributeType(), json.getAsString());
  }

  private static Text text(JsonElement json) {
    Text text = JourneyFactory.eINSTANCE.createText();
    JsonObject object = json.getAsJsonObject();
    text.setValue(object.get("value").getAsString());
    if (object.get("translations") instanceof JsonObject translations) {
      for (Map.Entry<String, JsonElement> each : translations.entrySet()) {
        Translation translation = JourneyFactory.eINSTANCE.createTranslation();
        if (!each.getKey().matches("[A-Za-z][A-Za-z0-9-]*")) {
          throw new IllegalArgumentException("no language tag");
        }
        translation.setLanguage(each.getKey());
        translation.setValue(each.getValue().getAsString());
        text.getTranslations().add(translation);
      }
    }
    return text;
  }

  @SuppressWarnings("unchecked")
  private void link(References references) {
    for (Link link : links) {
      var target = references.find(link.reference(), link.field().getEReferenceType());
      if (target.isEmpty()) {
        problems.add(
            "%s is left out: the document has no %s '%s'."
                .formatted(
                    link.place(), link.field().getEReferenceType().getName(), link.reference()));
      } else if (link.field().isMany()) {
        ((List<Object>) link.from().eGet(link.field())).add(target.get());
      } else {
        link.from().eSet(link.field(), target.get());
      }
    }
  }

  private static String shortened(JsonElement json) {
    String text = json.toString();
    return text.length() <= 40 ? text : text.substring(0, 39) + "…";
  }
}
