package org.journeydsl.generate.survey.limesurvey;

import java.io.StringWriter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/**
 * A form as LimeSurvey's structure file {@code .lss}: the rows of its tables, as LimeSurvey 4 and
 * later export them.
 */
final class LssFile {

  /** The tables as LimeSurvey 4 had them; later versions still take them. */
  private static final String DB_VERSION = "415";

  private final LimeForm form;
  private final Map<String, List<Map<String, String>>> tables = new LinkedHashMap<>();
  private int ids = 1;
  private int translations = 1;

  private LssFile(LimeForm form) {
    this.form = form;
  }

  static String of(LimeForm form) {
    LssFile file = new LssFile(form);
    file.fill();
    try {
      return file.write();
    } catch (XMLStreamException e) {
      throw new IllegalStateException("a text in memory takes every word", e);
    }
  }

  private void fill() {
    for (String table :
        List.of(
            "answers",
            "answer_l10ns",
            "groups",
            "group_l10ns",
            "questions",
            "subquestions",
            "question_l10ns",
            "question_attributes",
            "surveys",
            "surveys_languagesettings",
            "survey_url_parameters")) {
      tables.put(table, new ArrayList<>());
    }
    Map<String, String> survey = add("surveys");
    survey.putAll(form.settings());
    form.texts()
        .forEach(
            (language, texts) -> {
              Map<String, String> row = add("surveys_languagesettings");
              row.put("surveyls_survey_id", sid());
              row.put("surveyls_language", language);
              row.putAll(texts);
            });
    Map<String, String> group = add("groups");
    group.put("gid", "1");
    group.put("sid", sid());
    group.put("group_order", "1");
    group.put("randomization_group", "");
    group.put("grelevance", "1");
    translate("group_l10ns", "gid", "1", "group_name", form.title());
    int order = 1;
    for (LimeQuestion question : form.questions()) {
      question(question, order++);
    }
  }

  private String sid() {
    return String.valueOf(form.id());
  }

  private void question(LimeQuestion question, int order) {
    String qid = String.valueOf(ids++);
    row("questions", qid, "0", question.code(), question.type(), question.relevance(), order);
    translate("question_l10ns", "qid", qid, "question", question.texts());
    if (question.hidden()) {
      Map<String, String> attribute = add("question_attributes");
      attribute.put("qid", qid);
      attribute.put("attribute", "hidden");
      attribute.put("value", "1");
    }
    if (LimeQuestions.PARAMETERS.contains(question.code())) {
      Map<String, String> parameter = add("survey_url_parameters");
      parameter.put("sid", sid());
      parameter.put("parameter", question.code());
      parameter.put("targetqid", qid);
    }
    int position = 1;
    for (LimeQuestion.Choice choice : question.choices()) {
      String id = String.valueOf(ids++);
      if (question.type() == 'M') {
        row("subquestions", id, qid, choice.code(), 'T', Relevance.ALWAYS, position++);
        translate("question_l10ns", "qid", id, "question", choice.texts());
      } else {
        Map<String, String> answer = add("answers");
        answer.put("aid", id);
        answer.put("qid", qid);
        answer.put("code", choice.code());
        answer.put("sortorder", String.valueOf(position++));
        answer.put("assessment_value", "0");
        answer.put("scale_id", "0");
        translate("answer_l10ns", "aid", id, "answer", choice.texts());
      }
    }
  }

  private void row(
      String table, String qid, String parent, String code, char type, Relevance when, int order) {
    Map<String, String> row = add(table);
    row.put("qid", qid);
    row.put("parent_qid", parent);
    row.put("sid", sid());
    row.put("gid", "1");
    row.put("type", String.valueOf(type));
    row.put("title", code);
    row.put("other", "N");
    row.put("mandatory", "N");
    row.put("question_order", String.valueOf(order));
    row.put("scale_id", "0");
    row.put("same_default", "0");
    row.put("relevance", when.text());
  }

  private void translate(
      String table, String key, String id, String column, Map<String, String> texts) {
    texts.forEach(
        (language, text) -> {
          Map<String, String> row = add(table);
          row.put("id", String.valueOf(translations++));
          row.put(key, id);
          row.put(column, text);
          row.put("language", language);
        });
  }

  private Map<String, String> add(String table) {
    Map<String, String> row = new LinkedHashMap<>();
    tables.get(table).add(row);
    return row;
  }

  private String write() throws XMLStreamException {
    StringWriter text = new StringWriter();
    XMLStreamWriter xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(text);
    xml.writeStartDocument("UTF-8", "1.0");
    xml.writeCharacters("\n");
    xml.writeStartElement("document");
    line(xml, 1, "LimeSurveyDocType", "Survey");
    line(xml, 1, "DBVersion", DB_VERSION);
    start(xml, 1, "languages");
    for (String language : form.languages().tags().keySet()) {
      line(xml, 2, "language", language);
    }
    end(xml, 1);
    for (Map.Entry<String, List<Map<String, String>>> table : tables.entrySet()) {
      if (!table.getValue().isEmpty()) {
        table(xml, table.getKey(), table.getValue());
      }
    }
    end(xml, 0);
    xml.writeCharacters("\n");
    xml.writeEndDocument();
    return text.toString();
  }

  private static void table(XMLStreamWriter xml, String name, List<Map<String, String>> rows)
      throws XMLStreamException {
    start(xml, 1, name);
    start(xml, 2, "fields");
    for (String field : rows.get(0).keySet()) {
      line(xml, 3, "fieldname", field);
    }
    end(xml, 2);
    start(xml, 2, "rows");
    for (Map<String, String> row : rows) {
      start(xml, 3, "row");
      for (Map.Entry<String, String> field : row.entrySet()) {
        line(xml, 4, field.getKey(), field.getValue());
      }
      end(xml, 3);
    }
    end(xml, 2);
    end(xml, 1);
  }

  private static void start(XMLStreamWriter xml, int depth, String name) throws XMLStreamException {
    xml.writeCharacters("\n" + " ".repeat(depth));
    xml.writeStartElement(name);
  }

  private static void end(XMLStreamWriter xml, int depth) throws XMLStreamException {
    xml.writeCharacters("\n" + " ".repeat(depth));
    xml.writeEndElement();
  }

  private static void line(XMLStreamWriter xml, int depth, String name, String value)
      throws XMLStreamException {
    start(xml, depth, name);
    xml.writeCharacters(value);
    xml.writeEndElement();
  }
}
