package org.journeydsl.generate.survey.limesurvey;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.xml.parsers.DocumentBuilderFactory;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * Reads an {@code .lss} as {@code XMLImportSurvey} of LimeSurvey's {@code import_helper.php} does,
 * and fails where that function dies, warns, or drops something without a word.
 *
 * <p>Seen there (LimeSurvey 4 and 5):
 *
 * <ul>
 *   <li>the root's {@code LimeSurveyDocType} must say {@code Survey}, or nothing is imported;
 *   <li>a column of {@code surveys} that its model does not have is left out with a warning;
 *   <li>rows of {@code surveys_languagesettings} and {@code group_l10ns} in a language that {@code
 *       languages} does not list are skipped in silence; a missing one is not noticed at all, and
 *       the question then has no text in that language;
 *   <li>a question's code that does not match {@code ^[a-z,A-Z][[:alnum:]]*$}, is taken, or is one
 *       of the reserved words is rewritten: everything but ASCII letters and digits goes, and what
 *       is then empty or taken becomes {@code r123q0} by chance. Length is not checked: more than
 *       20 characters end in the database;
 *   <li>a question of group 0 is skipped; one of an unknown group loses its group;
 *   <li>{@code type} is stored as it is: an unknown one is a question that never shows;
 *   <li>translations of an unknown question or answer are skipped in silence;
 *   <li>answer codes are stored as they are; the column has five characters;
 *   <li>an attribute is stored whether or not there is one of that name;
 *   <li>a relevance equation is stored unread: one that names no question is an error in front of
 *       the respondent.
 * </ul>
 */
final class LssReader {

  private static final List<String> SURVEY_COLUMNS =
      List.of(
          ("sid owner_id gsid admin active expires startdate adminemail anonymized format savetimings"
                  + " template language additional_languages datestamp usecookie allowregister"
                  + " allowsave autonumber_start autoredirect allowprev printanswers ipaddr"
                  + " ipanonymize refurl datecreated showsurveypolicynotice publicstatistics"
                  + " publicgraphs listpublic htmlemail sendconfirmation tokenanswerspersistence"
                  + " assessments usecaptcha usetokens bounce_email attributedescriptions"
                  + " emailresponseto emailnotificationto tokenlength showxquestions showgroupinfo"
                  + " shownoanswer showqnumcode bouncetime bounceprocessing bounceaccounttype"
                  + " bounceaccounthost bounceaccountpass bounceaccountencryption"
                  + " bounceaccountuser showwelcome showprogress questionindex navigationdelay"
                  + " nokeyboard alloweditaftercompletion googleanalyticsstyle googleanalyticsapikey")
              .split(" "));

  private final Element document;

  private LssReader(Element document) {
    this.document = document;
  }

  static Imported read(String lss) throws Exception {
    Element document =
        DocumentBuilderFactory.newInstance()
            .newDocumentBuilder()
            .parse(new ByteArrayInputStream(lss.getBytes(StandardCharsets.UTF_8)))
            .getDocumentElement();
    return new LssReader(document).imported();
  }

  private Imported imported() {
    assertEquals("document", document.getTagName());
    assertEquals("Survey", child(document, "LimeSurveyDocType").getTextContent());
    assertTrue(child(document, "DBVersion").getTextContent().matches("[1-9][0-9]{2}"));
    List<String> languages =
        children(child(document, "languages")).stream().map(Node::getTextContent).toList();
    Map<String, String> survey = only(rows("surveys"));
    assertTrue(SURVEY_COLUMNS.containsAll(survey.keySet()), survey.keySet().toString());
    assertTrue(survey.get("sid").matches("[1-9][0-9]{5}"));
    Map<String, Map<String, String>> texts = new LinkedHashMap<>();
    for (Map<String, String> row : rows("surveys_languagesettings")) {
      String language = row.remove("surveyls_language");
      assertEquals(survey.get("sid"), row.remove("surveyls_survey_id"));
      assertTrue(row.get("surveyls_title").length() <= 200, "the column has 200 characters");
      assertEquals(null, texts.put(language, row));
    }
    assertEquals(languages, List.copyOf(texts.keySet()));
    assertEquals("1", only(rows("groups")).get("gid"));
    assertEquals(Map.of("1", List.copyOf(languages)), languagesOf("group_l10ns", "gid"));
    return new Imported(languages, survey, texts, questions(languages));
  }

  private List<Imported.Question> questions(List<String> languages) {
    Map<String, Map<String, String>> words = words("question_l10ns", "qid", "question");
    Map<String, Map<String, String>> labels = words("answer_l10ns", "aid", "answer");
    Map<String, List<Imported.Choice>> choices = new LinkedHashMap<>();
    for (Map<String, String> row : rows("subquestions")) {
      choices
          .computeIfAbsent(row.get("parent_qid"), key -> new ArrayList<>())
          .add(new Imported.Choice(row.get("title"), taken(words, row.get("qid"))));
    }
    for (Map<String, String> row : rows("answers")) {
      choices
          .computeIfAbsent(row.get("qid"), key -> new ArrayList<>())
          .add(new Imported.Choice(row.get("code"), taken(labels, row.get("aid"))));
    }
    Map<String, Boolean> hidden = new LinkedHashMap<>();
    for (Map<String, String> row : rows("question_attributes")) {
      assertEquals("hidden", row.get("attribute"));
      hidden.put(row.get("qid"), row.get("value").equals("1"));
    }
    List<Imported.Question> questions = new ArrayList<>();
    Map<String, String> codes = new LinkedHashMap<>();
    for (Map<String, String> row : rows("questions")) {
      assertEquals("1", row.get("gid"));
      assertEquals("0", row.get("parent_qid"));
      codes.put(row.get("qid"), row.get("title"));
      questions.add(
          new Imported.Question(
              row.get("title"),
              row.get("type"),
              row.get("relevance"),
              hidden.getOrDefault(row.get("qid"), false),
              taken(words, row.get("qid")),
              choices.containsKey(row.get("qid")) ? choices.remove(row.get("qid")) : List.of()));
    }
    for (Map<String, String> row : rows("survey_url_parameters")) {
      assertEquals(row.get("parameter"), codes.get(row.get("targetqid")));
    }
    assertEquals(Map.of(), choices, "choices of questions that are there");
    assertEquals(Map.of(), words, "translations of questions that are there");
    assertEquals(Map.of(), labels, "translations of answers that are there");
    return questions;
  }

  private static Map<String, String> taken(Map<String, Map<String, String>> words, String id) {
    Map<String, String> texts = words.remove(id);
    assertNotNull(texts, "the words of " + id);
    return texts;
  }

  private Map<String, Map<String, String>> words(String table, String key, String column) {
    Map<String, Map<String, String>> words = new LinkedHashMap<>();
    for (Map<String, String> row : rows(table)) {
      Map<String, String> texts = words.computeIfAbsent(row.get(key), id -> new LinkedHashMap<>());
      assertEquals(null, texts.put(row.get("language"), row.get(column)), "one row per language");
    }
    return words;
  }

  private Map<String, List<String>> languagesOf(String table, String key) {
    Map<String, List<String>> languages = new LinkedHashMap<>();
    for (Map<String, String> row : rows(table)) {
      languages.computeIfAbsent(row.get(key), id -> new ArrayList<>()).add(row.get("language"));
    }
    return languages;
  }

  private static <T> T only(List<T> all) {
    assertEquals(1, all.size());
    return all.get(0);
  }

  /** The rows of a table; none where it is absent. */
  private List<Map<String, String>> rows(String table) {
    List<Map<String, String>> rows = new ArrayList<>();
    for (Element element : children(document)) {
      if (element.getTagName().equals(table)) {
        List<String> fields =
            children(child(element, "fields")).stream().map(Node::getTextContent).toList();
        for (Element row : children(child(element, "rows"))) {
          Map<String, String> values = new LinkedHashMap<>();
          children(row).forEach(cell -> values.put(cell.getTagName(), cell.getTextContent()));
          assertEquals(fields, List.copyOf(values.keySet()));
          rows.add(values);
        }
      }
    }
    return rows;
  }

  private static Element child(Element parent, String name) {
    return only(children(parent).stream().filter(each -> each.getTagName().equals(name)).toList());
  }

  private static List<Element> children(Element parent) {
    List<Element> elements = new ArrayList<>();
    for (Node node = parent.getFirstChild(); node != null; node = node.getNextSibling()) {
      if (node instanceof Element element) {
        elements.add(element);
      }
    }
    return elements;
  }
}
