package org.journeydsl.generate;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.util.Collection;
import org.journeydsl.facts.Paths;
import org.journeydsl.facts.Wordings;
import org.journeydsl.model.Amount;
import org.journeydsl.model.Department;
import org.journeydsl.model.Handle;
import org.journeydsl.model.Lead;
import org.journeydsl.model.Named;
import org.journeydsl.model.Range;

/** Parts of a model as the data formats write them, each always in the same way. */
public final class Facts {

  private Facts() {}

  /** A text by language, the author's first. */
  public static JsonObject wordings(Wordings wordings) {
    JsonObject object = new JsonObject();
    wordings.texts().forEach(object::addProperty);
    return object;
  }

  /** An amount: its number as the author wrote it, and its unit where it has one. */
  public static JsonObject amount(Amount amount) {
    JsonObject object = new JsonObject();
    object.addProperty("number", amount.number());
    if (!amount.unit().isEmpty()) {
      object.addProperty("unit", amount.unit());
    }
    return object;
  }

  /** A range as its two ends. */
  public static JsonArray range(Range range) {
    JsonArray array = new JsonArray();
    array.add(range.low());
    array.add(range.high());
    return array;
  }

  /** Things by their paths. */
  public static JsonArray paths(Collection<? extends Named> named) {
    return Json.list(named, Facts::path);
  }

  private static JsonElement path(Named named) {
    return new com.google.gson.JsonPrimitive(Paths.of(named));
  }

  /** A department with who leads it and how to reach it. */
  public static JsonObject department(Department department) {
    JsonObject object = new JsonObject();
    object.addProperty("name", department.getName());
    object.add("title", wordings(Wordings.title(department)));
    department
        .getFacts()
        .forEach(
            fact -> {
              if (fact instanceof Lead lead) {
                object.addProperty("lead", lead.getPerson());
              } else if (fact instanceof Handle handle) {
                object.addProperty("handle", handle.getHandle());
              }
            });
    return object;
  }
}
