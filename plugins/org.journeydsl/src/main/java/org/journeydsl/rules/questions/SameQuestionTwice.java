package org.journeydsl.rules.questions;

import static org.journeydsl.findings.Severity.WARNING;

import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.journeydsl.facts.ProjectModel;
import org.journeydsl.facts.Questionnaire;
import org.journeydsl.facts.Wording;
import org.journeydsl.model.Question;
import org.journeydsl.model.Survey;
import org.journeydsl.model.Traveller;
import org.journeydsl.rules.Findings;
import org.journeydsl.rules.Rule;
import org.journeydsl.rules.words.Words;

/** One wording twice in what a person gets at once. They take it for a mistake. */
final class SameQuestionTwice extends Rule<ProjectModel> {

  SameQuestionTwice() {
    super("same-question-twice", WARNING, ProjectModel.class);
  }

  @Override
  protected void check(ProjectModel project, Findings findings) {
    SurveyContents contents = SurveyRule.contents(findings);
    Set<Question> told = Collections.newSetFromMap(new IdentityHashMap<>());
    for (Survey survey : project.surveys()) {
      String both = "survey '%s' asks both: people will think it a mistake.";
      for (Questionnaire sending : contents.sendings(survey)) {
        check(sending.questions(), both.formatted(survey.getName()), told, findings);
      }
    }
    for (Questionnaire sending : contents.undeclared()) {
      String after = sending.after().map(part -> part.getName()).orElse("");
      String both = "both are asked after stage '%s': people will think it a mistake.";
      check(sending.questions(), both.formatted(after), told, findings);
    }
  }

  private static void check(
      List<Question> questions, String both, Set<Question> told, Findings findings) {
    Map<String, Question> firsts = new HashMap<>();
    for (Question question : questions) {
      String words = words(question);
      Question first = words.isEmpty() ? null : firsts.putIfAbsent(words, question);
      if (first != null && first != question && reachesOne(first, question) && told.add(question)) {
        findings.add(
            question,
            "Question '%s' has the same wording as '%s', and %s"
                .formatted(QuestionPath.of(question), QuestionPath.of(first), both),
            first,
            "The first time.");
      }
    }
  }

  /** Its words in the language that it was written in, whatever the signs and capitals. */
  private static String words(Question question) {
    List<Wording> wordings = Wording.of(question.getText());
    return wordings.isEmpty() ? "" : new Words(wordings.get(0).value()).normal();
  }

  /** Whether anybody is asked both: of two questions for different people nobody is. */
  private static boolean reachesOne(Question first, Question second) {
    Set<Traveller> both = new HashSet<>(first.getAudience());
    both.retainAll(second.getAudience());
    return first.getAudience().isEmpty() || second.getAudience().isEmpty() || !both.isEmpty();
  }
}
