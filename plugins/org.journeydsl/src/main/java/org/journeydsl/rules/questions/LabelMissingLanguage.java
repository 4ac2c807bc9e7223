package org.journeydsl.rules.questions;

import static org.journeydsl.findings.Severity.WARNING;

import java.util.LinkedHashSet;
import java.util.Set;
import org.eclipse.emf.ecore.EObject;
import org.journeydsl.facts.Members;
import org.journeydsl.model.Consent;
import org.journeydsl.model.Fact;
import org.journeydsl.model.FollowUp;
import org.journeydsl.model.Option;
import org.journeydsl.model.Question;
import org.journeydsl.model.Scale;
import org.journeydsl.model.ScaleLabel;
import org.journeydsl.model.ScaleUse;
import org.journeydsl.model.Statement;
import org.journeydsl.model.Survey;
import org.journeydsl.model.Text;
import org.journeydsl.model.Wording;
import org.journeydsl.model.WordingKind;
import org.journeydsl.rules.Findings;
import org.journeydsl.rules.Rule;

/**
 * An answer, a follow-up, a label or a survey's own words that are not in all its languages: half
 * of the page is then in a foreign one.
 */
final class LabelMissingLanguage extends Rule<Statement> {

  LabelMissingLanguage() {
    super("label-missing-language", WARNING, Statement.class);
  }

  @Override
  protected void check(Statement statement, Findings findings) {
    if (statement instanceof Question question) {
      question(question, findings);
    } else if (statement instanceof Scale scale) {
      scale(scale, findings);
    } else if (statement instanceof Survey survey) {
      survey(survey, findings);
    }
  }

  private static void question(Question question, Findings findings) {
    SurveyContents.Wanted wanted = SurveyRule.contents(findings).wanted(question);
    if (wanted.tags().isEmpty()) {
      return;
    }
    String path = QuestionPath.of(question);
    for (Option option : question.getOptions()) {
      tell(
          option,
          option.getText(),
          "Option '%s' of question '%s'".formatted(Members.key(option), path),
          wanted,
          findings);
    }
    for (FollowUp followUp : question.getFollowUps()) {
      tell(
          followUp,
          followUp.getText(),
          "The 'why' of question '%s'".formatted(path),
          wanted,
          findings);
    }
  }

  private static void scale(Scale scale, Findings findings) {
    Set<SurveyContents.Wanted> all = new LinkedHashSet<>();
    for (EObject use : findings.uses().of(scale)) {
      if (use instanceof ScaleUse && use.eContainer() instanceof Question question) {
        all.add(SurveyRule.contents(findings).wanted(question));
      }
    }
    for (ScaleLabel label : scale.getLabels()) {
      Set<String> told = new LinkedHashSet<>();
      for (SurveyContents.Wanted wanted : all) {
        var rest = wanted.tags().stream().filter(told::add).toList();
        tell(
            label,
            label.getText(),
            "Label %s of scale '%s'".formatted(label.getValue(), scale.getName()),
            new SurveyContents.Wanted(rest, wanted.whose()),
            findings);
      }
    }
  }

  private static void survey(Survey survey, Findings findings) {
    var wanted =
        new SurveyContents.Wanted(SurveyContents.languages(survey), "one of its languages");
    String of = "The %s of survey '" + survey.getName() + "'";
    tell(survey, survey.getTitle(), of.formatted("title"), wanted, findings);
    for (Fact fact : survey.getFacts()) {
      if (fact instanceof Wording wording
          && (wording.getKind() == WordingKind.INTRO || wording.getKind() == WordingKind.THANKS)) {
        String word = wording.getKind().getLiteral();
        tell(fact, wording.getText(), of.formatted(word), wanted, findings);
      } else if (fact instanceof Consent consent) {
        tell(fact, consent.getText(), of.formatted("consent"), wanted, findings);
      }
    }
  }

  private static void tell(
      EObject place, Text text, String subject, SurveyContents.Wanted wanted, Findings findings) {
    for (String tag : MissingWordings.of(text, wanted.tags())) {
      findings.add(
          place,
          "%s has no wording in '%s', %s: add @%s \"\u2026\"."
              .formatted(subject, tag, wanted.whose(), tag));
    }
  }
}
