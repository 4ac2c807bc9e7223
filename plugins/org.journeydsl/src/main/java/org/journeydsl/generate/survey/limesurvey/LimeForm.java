package org.journeydsl.generate.survey.limesurvey;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.journeydsl.facts.Fingerprint;
import org.journeydsl.facts.Wordings;
import org.journeydsl.generate.survey.Form;
import org.journeydsl.generate.survey.FormLanguages;
import org.journeydsl.model.Consent;

/** One questionnaire as LimeSurvey has it, whatever file it travels in. */
record LimeForm(Form form, FormLanguages languages) {

  /** What the database has for a title. */
  static final int TITLE = 200;

  static LimeForm of(Form form) {
    return new LimeForm(form, LimeLanguages.of(form.languages()));
  }

  /** Six digits. LimeSurvey takes another number where it has this one already. */
  int id() {
    long hash = Long.parseLong(Fingerprint.of(List.of("survey", form.file())).digits(), 16);
    return (int) (100_000 + hash % 900_000);
  }

  List<LimeQuestion> questions() {
    return new LimeQuestions(form, languages).all();
  }

  /** Settings of the whole survey, in the columns of its table. */
  Map<String, String> settings() {
    Map<String, String> settings = new LinkedHashMap<>();
    settings.put("sid", String.valueOf(id()));
    settings.put("active", "N");
    settings.put("anonymized", form.anonymous() ? "Y" : "N");
    settings.put("format", "G");
    settings.put("savetimings", "N");
    settings.put("language", languages.first());
    settings.put("additional_languages", String.join(" ", languages.others()));
    // When somebody answered belongs to the answer.
    settings.put("datestamp", "Y");
    settings.put("usecookie", "N");
    settings.put("allowregister", "N");
    settings.put("allowsave", "N");
    settings.put("autonumber_start", "0");
    settings.put("autoredirect", "N");
    settings.put("allowprev", "Y");
    settings.put("printanswers", "N");
    settings.put("ipaddr", "N");
    settings.put("ipanonymize", "N");
    settings.put("refurl", "N");
    settings.put("publicstatistics", "N");
    settings.put("publicgraphs", "N");
    settings.put("listpublic", "N");
    settings.put("htmlemail", "Y");
    settings.put("sendconfirmation", "N");
    settings.put("tokenanswerspersistence", "N");
    settings.put("assessments", "N");
    settings.put("usecaptcha", "N");
    settings.put("usetokens", "N");
    settings.put("tokenlength", "15");
    settings.put("showxquestions", "N");
    settings.put("showgroupinfo", "X");
    settings.put("shownoanswer", "N");
    settings.put("showqnumcode", "X");
    settings.put("showwelcome", welcome().isEmpty() ? "N" : "Y");
    settings.put("showprogress", "Y");
    settings.put("questionindex", "0");
    settings.put("navigationdelay", "0");
    settings.put("nokeyboard", "N");
    settings.put("alloweditaftercompletion", "N");
    settings.put("showsurveypolicynotice", mustAgree() ? "1" : "0");
    return settings;
  }

  /** Texts of the whole survey by language and column; the same columns in every language. */
  Map<String, Map<String, String>> texts() {
    Map<String, Map<String, String>> all = new LinkedHashMap<>();
    languages.tags().keySet().forEach(code -> all.put(code, new LinkedHashMap<>()));
    put(all, "surveyls_title", title());
    put(all, "surveyls_description", languages.each(tag -> ""));
    put(all, "surveyls_welcometext", welcome());
    put(all, "surveyls_endtext", languages.say(form.thanks()));
    if (mustAgree()) {
      put(all, "surveyls_policy_notice", consent());
    }
    put(all, "surveyls_dateformat", languages.each(tag -> "1"));
    return all;
  }

  private static void put(
      Map<String, Map<String, String>> all, String column, Map<String, String> texts) {
    texts.forEach((code, text) -> all.get(code).put(column, text));
  }

  Map<String, String> title() {
    Wordings title = form.questionnaire().title();
    return languages.each(tag -> LimeText.html(fitting(title.inOrOriginal(tag))));
  }

  private static String fitting(String title) {
    String line = title.replace('\n', ' ').strip();
    int end = line.length();
    while (LimeText.html(line.substring(0, end)).length() > TITLE) {
      end = line.offsetByCodePoints(end, -1);
    }
    return end == line.length() ? line : line.substring(0, end);
  }

  boolean titleFits() {
    Wordings title = form.questionnaire().title();
    return languages.tags().values().stream()
        .map(title::inOrOriginal)
        .allMatch(text -> fitting(text).equals(text.replace('\n', ' ').strip()));
  }

  /** Where nobody is known there is nothing to agree to: the words stand in the introduction. */
  private Map<String, String> welcome() {
    List<Map<String, String>> paragraphs = new ArrayList<>();
    if (!form.intro().isEmpty()) {
      paragraphs.add(languages.say(form.intro()));
    }
    if (form.anonymous() && !form.consents().isEmpty()) {
      paragraphs.add(consent());
    }
    return paragraphs.isEmpty() ? Map.of() : joined(paragraphs);
  }

  private boolean mustAgree() {
    return !form.anonymous() && !form.consents().isEmpty();
  }

  private Map<String, String> consent() {
    List<Map<String, String>> paragraphs = new ArrayList<>();
    for (Consent consent : form.consents()) {
      paragraphs.add(languages.say(Wordings.of(consent.getText())));
      if (consent.getUrl() != null) {
        paragraphs.add(languages.each(tag -> LimeText.link(consent.getUrl())));
      }
    }
    return joined(paragraphs);
  }

  private Map<String, String> joined(List<Map<String, String>> paragraphs) {
    Map<String, String> all = new LinkedHashMap<>();
    for (String code : languages.tags().keySet()) {
      all.put(
          code,
          String.join(
              "", paragraphs.stream().map(each -> "<p>" + each.get(code) + "</p>").toList()));
    }
    return all;
  }
}
