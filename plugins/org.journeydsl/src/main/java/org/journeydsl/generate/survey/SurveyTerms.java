package org.journeydsl.generate.survey;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import org.journeydsl.facts.Paths;
import org.journeydsl.facts.Questionnaire;
import org.journeydsl.facts.Wordings;
import org.journeydsl.generate.Facts;
import org.journeydsl.generate.Json;
import org.journeydsl.model.About;
import org.journeydsl.model.Anonymous;
import org.journeydsl.model.CallBack;
import org.journeydsl.model.Consent;
import org.journeydsl.model.Fact;
import org.journeydsl.model.Link;
import org.journeydsl.model.QuietPeriod;
import org.journeydsl.model.Recipients;
import org.journeydsl.model.Sample;
import org.journeydsl.model.Survey;
import org.journeydsl.model.Trigger;
import org.journeydsl.model.Wording;

/** What a survey says about its sending, as data. */
record SurveyTerms(Survey survey) {

  /** Puts it in, in a fixed order; what may be said several times is a list. */
  void into(JsonObject object) {
    JsonArray about = new JsonArray();
    JsonArray to = new JsonArray();
    JsonArray send = new JsonArray();
    JsonArray callBack = new JsonArray();
    JsonArray consent = new JsonArray();
    JsonObject rest = new JsonObject();
    for (Fact fact : survey.getFacts()) {
      if (fact instanceof About subjects) {
        about.addAll(Facts.paths(subjects.getSubjects()));
      } else if (fact instanceof Recipients recipients) {
        to.addAll(Facts.paths(recipients.getTravellers()));
      } else if (fact instanceof Trigger trigger) {
        send.add(trigger(trigger));
      } else if (fact instanceof CallBack each) {
        callBack.add(callBack(each));
      } else if (fact instanceof Consent each) {
        consent.add(consent(each));
      } else {
        rest(rest, fact);
      }
    }
    Json.put(object, "about", about);
    Json.put(object, "to", to);
    Json.put(object, "send", send);
    Json.put(object, "callback", callBack);
    Json.put(object, "consent", consent);
    rest.entrySet().forEach(each -> object.add(each.getKey(), each.getValue()));
  }

  private static void rest(JsonObject object, Fact fact) {
    if (fact instanceof Sample sample) {
      object.add("sample", Facts.amount(sample.getAmount()));
    } else if (fact instanceof QuietPeriod quiet) {
      object.add("atMostOncePer", Facts.amount(quiet.getPeriod()));
    } else if (fact instanceof Anonymous) {
      object.addProperty("anonymous", true);
    } else if (fact instanceof Link link) {
      object.addProperty("link", link.getUrl());
    } else if (fact instanceof Wording wording) {
      object.add(wording.getKind().getLiteral(), Facts.wordings(Wordings.of(wording.getText())));
    }
  }

  private static JsonObject trigger(Trigger trigger) {
    JsonObject object = new JsonObject();
    if (trigger.getEvery() != null) {
      object.add("every", Facts.amount(trigger.getEvery()));
    } else {
      if (trigger.getDelay() != null) {
        object.add("delay", Facts.amount(trigger.getDelay()));
      }
      String moment =
          Questionnaire.turn(trigger)
              .map(turn -> "each " + turn.getLiteral())
              .orElseGet(() -> Paths.of(trigger.getMoment()));
      object.addProperty(trigger.getRelation().getLiteral(), moment);
    }
    Json.put(object, "by", Facts.paths(trigger.getChannels()));
    if (trigger.getCondition() != null) {
      object.add("when", Facts.wordings(Wordings.of(trigger.getCondition())));
    }
    return object;
  }

  private static JsonObject callBack(CallBack callBack) {
    JsonObject object = new JsonObject();
    if (callBack.getWhen() != null) {
      object.add("when", Facts.range(callBack.getWhen()));
    }
    Json.put(object, "by", Json.list(callBack.getDepartments(), Facts::department));
    if (callBack.getWithin() != null) {
      object.add("within", Facts.amount(callBack.getWithin()));
    }
    return object;
  }

  private static JsonObject consent(Consent consent) {
    JsonObject object = new JsonObject();
    object.add("text", Facts.wordings(Wordings.of(consent.getText())));
    if (consent.getUrl() != null) {
      object.addProperty("link", consent.getUrl());
    }
    return object;
  }
}
