package org.journeydsl.generate.code;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A question that is asked otherwise than when outputs were written last. A survey that has answers
 * is not made anew, so this is what to change in it by hand.
 *
 * @param kind what happened
 * @param path the question
 * @param languages in which it has other words, where that is what happened
 */
public record QuestionChange(Kind kind, String path, List<String> languages) {

  /** What happens to a question. */
  public enum Kind {
    NEW,
    REWORDED,
    GONE
  }

  public QuestionChange {
    languages = List.copyOf(languages);
  }

  /** A question in a code map: its path, and the hash of its words by language. */
  private record Asked(String path, Map<String, String> wording) {

    List<String> rewordedSince(Asked before) {
      return wording.keySet().stream()
          .filter(language -> !wording.get(language).equals(before.wording.get(language)))
          .toList();
    }
  }

  /**
   * The changes from one {@code code-map.json} to the next; none where the first is no such file.
   */
  public static List<QuestionChange> between(String before, String after) {
    Map<String, Asked> old;
    try {
      old = questions(before);
    } catch (RuntimeException e) {
      // Gson has an exception of its own for each way in which a file is not what it should be.
      return List.of();
    }
    List<QuestionChange> changes = new ArrayList<>();
    questions(after)
        .forEach(
            (identity, question) -> {
              Asked known = old.remove(identity);
              if (known == null) {
                changes.add(new QuestionChange(Kind.NEW, question.path(), List.of()));
              } else if (!question.rewordedSince(known).isEmpty()) {
                changes.add(
                    new QuestionChange(
                        Kind.REWORDED, question.path(), question.rewordedSince(known)));
              }
            });
    old.values()
        .forEach(each -> changes.add(new QuestionChange(Kind.GONE, each.path(), List.of())));
    return changes;
  }

  /** By identity, so that a renamed question is the same. */
  private static Map<String, Asked> questions(String file) {
    Map<String, Asked> questions = new LinkedHashMap<>();
    for (JsonElement each :
        JsonParser.parseString(file).getAsJsonObject().getAsJsonArray("questions")) {
      JsonObject question = each.getAsJsonObject();
      Map<String, String> wording = new LinkedHashMap<>();
      question
          .getAsJsonObject("wording")
          .entrySet()
          .forEach(hash -> wording.put(hash.getKey(), hash.getValue().getAsString()));
      String path = question.get("path").getAsString();
      JsonElement identity = question.get("identity");
      questions.put(identity == null ? path : identity.getAsString(), new Asked(path, wording));
    }
    return questions;
  }
}
