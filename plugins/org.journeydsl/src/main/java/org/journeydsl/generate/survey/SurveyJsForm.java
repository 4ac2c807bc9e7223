package org.journeydsl.generate.survey;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import org.journeydsl.facts.Wordings;
import org.journeydsl.model.Consent;
import org.journeydsl.model.Question;

/** One questionnaire as a form of SurveyJS. */
final class SurveyJsForm {

  private final Form form;
  private final SurveyText text;

  SurveyJsForm(Form form) {
    this.form = form;
    this.text = SurveyText.in(form.languages());
  }

  JsonObject json() {
    JsonObject json = new JsonObject();
    json.add("title", text.plain(form.questionnaire().title()));
    Wordings intro = form.intro();
    if (!intro.isEmpty()) {
      json.add("description", text.plain(intro));
    }
    if (!text.first().equals("en")) {
      json.addProperty("locale", text.first());
    }
    JsonObject page = new JsonObject();
    page.addProperty("name", "questions");
    JsonArray elements = new JsonArray();
    SurveyJsQuestions questions = new SurveyJsQuestions(text, form.codes(), form.project());
    for (Question question : form.questions()) {
      elements.addAll(questions.of(question));
    }
    elements.addAll(consent());
    page.add("elements", elements);
    JsonArray pages = new JsonArray();
    pages.add(page);
    json.add("pages", pages);
    json.add("calculatedValues", new SurveyJsValues(form, text).all());
    Wordings thanks = form.thanks();
    if (!thanks.isEmpty()) {
      json.add("completedHtml", text.html(thanks));
    }
    return json;
  }

  /** What happens to the answers: to be ticked, or where nobody is known, to be read. */
  private JsonArray consent() {
    JsonArray elements = new JsonArray();
    for (Consent consent : form.consents()) {
      Wordings wordings = Wordings.of(consent.getText());
      if (form.anonymous()) {
        JsonObject shown = element("html", "survey__consent");
        shown.add("html", text.html(wordings));
        elements.add(shown);
      } else {
        elements.add(toBeTicked(wordings));
      }
      if (consent.getUrl() != null) {
        JsonObject link = element("html", "survey__privacy");
        link.add("html", new JsonPrimitive(SurveyText.link(consent.getUrl())));
        elements.add(link);
      }
    }
    return elements;
  }

  private JsonObject toBeTicked(Wordings wordings) {
    JsonObject box = element("checkbox", "survey__consent");
    // Not shown twice; a screen reader says it as the name of the group.
    box.add("title", text.plain(wordings));
    box.addProperty("titleLocation", "hidden");
    box.addProperty("isRequired", true);
    JsonObject agreed = new JsonObject();
    agreed.addProperty("value", "agreed");
    agreed.add("text", text.plain(wordings));
    JsonArray choices = new JsonArray();
    choices.add(agreed);
    box.add("choices", choices);
    return box;
  }

  static JsonObject element(String type, String name) {
    JsonObject element = new JsonObject();
    element.addProperty("type", type);
    element.addProperty("name", name);
    return element;
  }
}
