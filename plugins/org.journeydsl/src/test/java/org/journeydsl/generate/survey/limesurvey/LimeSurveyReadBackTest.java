package org.journeydsl.generate.survey.limesurvey;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.journeydsl.EveryProject;
import org.journeydsl.TestProject;
import org.journeydsl.facts.Paths;
import org.journeydsl.facts.Wordings;
import org.journeydsl.generate.DataOutputs;
import org.journeydsl.generate.GeneratedFile;
import org.journeydsl.generate.code.Platform;
import org.journeydsl.generate.survey.Form;
import org.journeydsl.model.FollowUp;
import org.journeydsl.model.Question;
import org.junit.jupiter.api.Test;

/** LimeSurvey gets what the journeys say, whichever of its files somebody imports. */
final class LimeSurveyReadBackTest {

  private static final Set<String> TYPES = Set.of("L", "M", "Y", "T", "S", "*");
  // Question::rules: global and reserved variables of the expression engine.
  private static final Set<String> RESERVED =
      Set.of("lang", "sid", "savedid", "token", "qid", "gid", "sgq", "self", "that", "this");

  private static Map<String, String> files(TestProject project) {
    Map<String, String> files = new LinkedHashMap<>();
    for (GeneratedFile file :
        DataOutputs.generator("limesurvey").generate(project.source()).files()) {
      files.put(file.path(), file.text());
    }
    return files;
  }

  @EveryProject
  void bothFilesAreImportedWhole(TestProject project) throws Exception {
    Map<String, String> files = files(project);
    for (Form form : Form.of(project.model())) {
      String path = "surveys/limesurvey/" + form.file();
      Imported survey = LssReader.read(files.get(path + ".lss"));
      assertEquals(survey, TabReader.read(files.get(path + ".txt")));
      nothingIsChangedOrDropped(survey);
      assertEquals(form.anonymous() ? "Y" : "N", survey.settings().get("anonymized"));
      String others = String.join(" ", survey.languages().subList(1, survey.languages().size()));
      assertEquals(survey.languages().get(0), survey.settings().get("language"));
      assertEquals(others, survey.settings().get("additional_languages"));
      for (Question question : form.questions()) {
        saysWhatTheJourneySays(survey, form, question);
      }
    }
  }

  private static void nothingIsChangedOrDropped(Imported survey) {
    Set<String> codes = new HashSet<>();
    List<String> known = new ArrayList<>();
    for (Imported.Question question : survey.questions()) {
      assertTrue(question.code().matches("[A-Za-z][A-Za-z0-9]{0,19}"), question.code());
      assertFalse(RESERVED.contains(question.code()), question.code());
      assertTrue(codes.add(question.code().toLowerCase(Locale.ROOT)), question.code());
      assertTrue(TYPES.contains(question.type()), question.type());
      assertEquals(survey.languages(), List.copyOf(question.texts().keySet()));
      question.texts().values().forEach(text -> assertFalse(text.isBlank(), question.code()));
      known.add(question.code());
      Set<String> choices = new HashSet<>();
      for (Imported.Choice choice : question.choices()) {
        boolean part = question.type().equals("M");
        assertTrue(choice.code().matches(part ? "[a-z0-9]{1,20}" : "-?[a-z0-9]{1,5}"));
        assertTrue(choices.add(choice.code()), choice.code());
        assertEquals(survey.languages(), List.copyOf(choice.texts().keySet()));
        known.add(question.code() + "_" + choice.code());
      }
      assertEquals(Set.of("L", "M").contains(question.type()), !choices.isEmpty());
      namesOnly(known, question.relevance());
      if (question.type().equals("*")) {
        question.texts().values().forEach(text -> namesOnly(known, text));
      } else {
        question.texts().values().forEach(text -> assertFalse(text.contains("{"), text));
      }
    }
    survey.texts().values().stream()
        .flatMap(texts -> texts.values().stream())
        .forEach(text -> assertFalse(text.contains("{"), text));
    long columns = survey.texts().values().stream().map(Map::keySet).distinct().count();
    assertEquals(1, columns, "the same texts in every language");
  }

  private static void namesOnly(List<String> known, String expression) {
    Matcher names = Pattern.compile("([a-z][a-z0-9_]*)\\.NAOK").matcher(expression);
    while (names.find()) {
      assertTrue(known.contains(names.group(1)), names.group(1) + " is asked before");
    }
  }

  private static void saysWhatTheJourneySays(Imported survey, Form form, Question question) {
    String code = form.codes().of(Platform.LIMESURVEY, question);
    Imported.Question read = survey.question(code);
    Imported.Question origin = survey.question(form.codes().origin(Platform.LIMESURVEY, question));
    for (String tag : form.languages()) {
      String language = tag.split("-")[0];
      assertEquals(
          visible(Wordings.of(question.getText()).inOrOriginal(tag)).strip(),
          shown(read.texts().get(language)).strip());
      String[] parts = origin.texts().get(language).split(" ");
      assertEquals(Paths.identity(question), parts[0]);
      assertEquals(form.version(question), parts[1]);
      assertTrue(parts[2].matches("[0-9a-f]{12}"));
    }
    for (FollowUp followUp : question.getFollowUps()) {
      Imported.Question why = survey.question(form.codes().of(Platform.LIMESURVEY, followUp));
      assertTrue(why.relevance().contains(code), why.relevance());
      if (followUp.getWhen() != null && form.scale(question).isPresent()) {
        assertEquals(
            "(!is_empty(%s.NAOK) and %s.NAOK >= %d and %s.NAOK <= %d)"
                .replace("%d", "%s")
                .formatted(
                    code,
                    code,
                    followUp.getWhen().low() + "",
                    code,
                    followUp.getWhen().high() + ""),
            why.relevance());
      }
    }
    assertTrue(origin.hidden());
    form.scale(question)
        .ifPresent(scale -> assertEquals(scale.range().size(), read.choices().size()));
  }

  /** Without what no reader sees, or what would turn the text around it. */
  private static String visible(String text) {
    return text.replace('\u2028', '\n').replaceAll("[\\p{Cc}\\u202a-\\u202e&&[^\n]]", "");
  }

  /** As a browser shows it. */
  private static String shown(String html) {
    return html.replace("<br />", "\n")
        .replace("&lt;", "<")
        .replace("&gt;", ">")
        .replace("&quot;", "\"")
        .replace("&#39;", "'")
        .replace("&#123;", "{")
        .replace("&#125;", "}")
        .replace("&#92;", "\\")
        .replace("&amp;", "&");
  }

  @Test
  void consentIsAskedOfThoseWhoAreKnownAndToldToTheOthers() throws Exception {
    Map<String, String> files = files(TestProject.example("online-shop"));
    Imported known = LssReader.read(files.get("surveys/limesurvey/pisliaoformlennia_ev3crqbc.lss"));
    assertEquals("1", known.settings().get("showsurveypolicynotice"));
    assertTrue(
        known.texts().get("en").get("surveyls_policy_notice").contains("We keep your answers"));
    assertEquals(
        "Thank you! A person reads every answer.", known.texts().get("en").get("surveyls_endtext"));
    Imported anonymous = LssReader.read(files.get("surveys/limesurvey/nasaiti_1nsvp99v.lss"));
    assertEquals("0", anonymous.settings().get("showsurveypolicynotice"));
    assertTrue(anonymous.texts().get("en").get("surveyls_welcometext").contains("sets no cookies"));
  }

  @Test
  void whoIsUnhappyIsCalledBack() throws Exception {
    Map<String, String> files = files(TestProject.example("online-shop"));
    Imported survey =
        LssReader.read(files.get("surveys/limesurvey/pisliaoformlennia_ev3crqbc.lss"));
    assertTrue(
        survey.question("callback").texts().get("uk").matches("\\{if\\(.*NAOK <= 2.*, 1, 0\\)}"));
  }

  @Test
  void whatItHasNoPlaceForIsSaid() {
    TestProject project =
        TestProject.of(
            """
            journey J < stage S < touchpoint T < channel web csat "How?" > > >
            survey P "%s" < about J languages en-GB, en-US send after T by email >
            """
                .formatted("<Long> ".repeat(40)));
    assertEquals(
        List.of(
            "Survey 'P': LimeSurvey has no place for en-US beside its other variety of the"
                + " language: ask in one of them.",
            "Survey 'P': LimeSurvey cuts titles after 200 characters: write a shorter one.",
            "Survey 'P': a form has no place for 'send': set it up where invitations are sent;"
                + " README.md beside the forms lists it."),
        project.messages(DataOutputs.generator("limesurvey")));
  }
}
