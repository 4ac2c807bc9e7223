package org.journeydsl.generate.survey;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.journeydsl.facts.Paths;
import org.journeydsl.facts.Questionnaire;
import org.journeydsl.facts.Wordings;
import org.journeydsl.model.CallBack;
import org.journeydsl.model.Fact;
import org.journeydsl.model.Link;
import org.journeydsl.model.Named;
import org.journeydsl.model.QuietPeriod;
import org.journeydsl.model.Recipients;
import org.journeydsl.model.Sample;
import org.journeydsl.model.Trigger;

/** What a survey says about its sending, in the words of the language, a line for each. */
public final class Terms {

  private Terms() {}

  /** The words with which a survey says whom to ask, when and how often, as far as it does. */
  public static List<String> sending(Form form) {
    List<String> words = new ArrayList<>();
    Map<String, Class<? extends Fact>> all = new LinkedHashMap<>();
    all.put("to", Recipients.class);
    all.put("sample", Sample.class);
    all.put("send", Trigger.class);
    all.put("at most", QuietPeriod.class);
    all.forEach(
        (word, kind) -> {
          if (!form.facts(kind).isEmpty()) {
            words.add("'" + word + "'");
          }
        });
    return words;
  }

  /** Several words as one: {@code 'to', 'sample' and 'send'}. */
  public static String sentence(List<String> words) {
    int last = words.size() - 1;
    return last < 1
        ? String.join("", words)
        : String.join(", ", words.subList(0, last)) + " and " + words.get(last);
  }

  static List<String> of(Form form) {
    List<String> lines = new ArrayList<>();
    form.facts(Recipients.class).forEach(each -> lines.add("to " + names(each.getTravellers())));
    form.facts(Sample.class).forEach(each -> lines.add("sample " + each.getAmount()));
    form.facts(Trigger.class).forEach(each -> lines.add(send(each)));
    form.facts(QuietPeriod.class)
        .forEach(each -> lines.add("at most once per " + each.getPeriod()));
    form.facts(CallBack.class).forEach(each -> lines.add(callBack(each)));
    form.facts(Link.class).forEach(each -> lines.add("published at " + each.getUrl()));
    if (form.questionnaire().survey().isEmpty()) {
      form.questionnaire().after().ifPresent(each -> lines.add("send after " + Paths.of(each)));
    }
    return lines;
  }

  private static String send(Trigger trigger) {
    StringBuilder line = new StringBuilder("send");
    if (trigger.getEvery() != null) {
      line.append(" every ").append(trigger.getEvery());
    } else {
      if (trigger.getDelay() != null) {
        line.append(' ').append(trigger.getDelay());
      }
      line.append(' ').append(trigger.getRelation().getLiteral()).append(' ');
      line.append(
          Questionnaire.turn(trigger)
              .map(turn -> "each " + turn.getLiteral())
              .orElseGet(() -> Paths.of(trigger.getMoment())));
    }
    if (!trigger.getChannels().isEmpty()) {
      line.append(" by ").append(names(trigger.getChannels()));
    }
    if (trigger.getCondition() != null) {
      line.append(" when ").append(Wordings.of(trigger.getCondition()).original());
    }
    return line.toString();
  }

  private static String callBack(CallBack callBack) {
    StringBuilder line = new StringBuilder("call back");
    if (callBack.getWhen() != null) {
      line.append(" when ").append(callBack.getWhen());
    }
    if (!callBack.getDepartments().isEmpty()) {
      line.append(" by ").append(names(callBack.getDepartments()));
    }
    if (callBack.getWithin() != null) {
      line.append(" within ").append(callBack.getWithin());
    }
    return line.toString();
  }

  private static String names(Collection<? extends Named> named) {
    return String.join(", ", named.stream().map(Paths::of).toList());
  }
}
