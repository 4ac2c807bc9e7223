package org.journeydsl.generate.survey;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import org.journeydsl.facts.JourneyParts;
import org.journeydsl.facts.ProjectModel;
import org.journeydsl.facts.Questionnaire;
import org.journeydsl.facts.Wordings;
import org.journeydsl.generate.code.CodeMap;
import org.journeydsl.model.Anonymous;
import org.journeydsl.model.Consent;
import org.journeydsl.model.Question;
import org.journeydsl.model.Survey;
import org.journeydsl.model.Wording;
import org.journeydsl.model.WordingKind;

/** One questionnaire as a form of SurveyJS. */
final class SurveyJsForm {

  private final Questionnaire questionnaire;
  private final CodeMap codes;
  private final ProjectModel project;
  private final SurveyText text;

  SurveyJsForm(Questionnaire questionnaire, CodeMap codes, ProjectModel project) {
    this.questionnaire = questionnaire;
    this.codes = codes;
    this.project = project;
    this.text = SurveyText.in(questionnaire.languages(project));
  }

  JsonObject json() {
    JsonObject form = new JsonObject();
    form.add("title", text.plain(questionnaire.title()));
    Wordings intro = wording(WordingKind.INTRO);
    if (!intro.isEmpty()) {
      form.add("description", text.plain(intro));
    }
    if (!text.first().equals("en")) {
      form.addProperty("locale", text.first());
    }
    JsonObject page = new JsonObject();
    page.addProperty("name", "questions");
    JsonArray elements = new JsonArray();
    SurveyJsQuestions questions = new SurveyJsQuestions(text, codes, project);
    for (Question question : questionnaire.questions()) {
      elements.addAll(questions.of(question));
    }
    elements.addAll(consent());
    page.add("elements", elements);
    JsonArray pages = new JsonArray();
    pages.add(page);
    form.add("pages", pages);
    form.add("calculatedValues", new SurveyJsValues(questionnaire, codes, project, text).all());
    Wordings thanks = wording(WordingKind.THANKS);
    if (!thanks.isEmpty()) {
      form.add("completedHtml", text.html(thanks));
    }
    return form;
  }

  private Wordings wording(WordingKind kind) {
    return questionnaire.survey().stream()
        .flatMap(survey -> JourneyParts.facts(survey, Wording.class).stream())
        .filter(each -> each.getKind() == kind)
        .findFirst()
        .map(each -> Wordings.of(each.getText()))
        .orElse(Wordings.of(null));
  }

  /** What happens to the answers: to be ticked, or where nobody is known, to be read. */
  private JsonArray consent() {
    JsonArray elements = new JsonArray();
    if (questionnaire.survey().isEmpty()) {
      return elements;
    }
    Survey survey = questionnaire.survey().get();
    boolean anonymous = !JourneyParts.facts(survey, Anonymous.class).isEmpty();
    for (Consent consent : JourneyParts.facts(survey, Consent.class)) {
      Wordings wordings = Wordings.of(consent.getText());
      if (anonymous) {
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
