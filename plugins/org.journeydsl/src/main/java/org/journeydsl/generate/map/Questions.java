package org.journeydsl.generate.map;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.journeydsl.model.About;
import org.journeydsl.model.Named;
import org.journeydsl.model.Question;
import org.journeydsl.model.QuestionKind;
import org.journeydsl.model.Scale;
import org.journeydsl.model.ScaleUse;
import org.journeydsl.model.Survey;
import org.journeydsl.model.Target;
import org.journeydsl.model.Top;

/** Draws questions as they are asked: with their scale, its ends, and what counts. */
record Questions(Drawing drawing) {

  LaneItem.Question draw(Question question) {
    var words = drawing.words();
    var voice = drawing.voice();
    var kind =
        question.getKind() == QuestionKind.ASK
            ? question.getAnswer().getLiteral()
            : question.getKind().getLiteral();
    var rows = new ArrayList<Row>();
    for (var followUp : question.getFollowUps()) {
      var when = followUp.getWhen() == null ? "" : " (" + voice.range(followUp.getWhen()) + ")";
      rows.add(Row.of(words.at("follow") + when, voice.of(followUp.getText())));
    }
    for (var fact : question.getFacts()) {
      if (fact instanceof Target target) {
        var by =
            target.getDate() == null ? "" : " " + words.at("by.day", words.date(target.getDate()));
        rows.add(Row.of(words.at("target"), Phrase.of(voice.amount(target.getAmount()) + by)));
      }
    }
    for (var survey : surveysAsking(question)) {
      rows.add(Row.of(words.at("asked.by"), voice.titleOf(survey)));
    }
    var options =
        question.getOptions().stream()
            .map(
                option ->
                    option.getText() == null
                        ? Phrase.of(option.getName())
                        : voice.of(option.getText()))
            .toList();
    return new LaneItem.Question(
        id(question),
        kind,
        voice.of(question.getText()),
        steps(question),
        options,
        rows,
        drawing.line(question));
  }

  private String id(Question question) {
    return question.getName() != null
        ? drawing.anchors().id(question)
        : drawing.anchors().id(holder(question), question.getKind().getLiteral(), place(question));
  }

  private static Named holder(Question question) {
    var holder = question.eContainer();
    while (!(holder instanceof Named)) {
      holder = holder.eContainer();
    }
    return (Named) holder;
  }

  private static int place(Question question) {
    return question.eContainer().eContents().indexOf(question);
  }

  private List<LaneItem.Step> steps(Question question) {
    var scale =
        question.getKind() == QuestionKind.ASK ? Optional.<Scale>empty() : scaleOf(question);
    if (scale.isEmpty() || scale.get().getRange() == null) {
      return List.of();
    }
    var range = scale.get().getRange();
    var top =
        scale.get().getFacts().stream()
            .filter(Top.class::isInstance)
            .map(fact -> ((Top) fact).getRange())
            .findFirst();
    var steps = new ArrayList<LaneItem.Step>();
    for (int value = range.low(); value <= range.high(); value++) {
      int step = value;
      var label =
          scale.get().getLabels().stream()
              .filter(each -> each.getValue() == step)
              .findFirst()
              .map(each -> drawing.voice().of(each.getText()))
              .orElse(Phrase.NONE);
      steps.add(
          new LaneItem.Step(
              String.valueOf(step),
              label,
              top.filter(counts -> counts.contains(step)).isPresent()));
    }
    return steps;
  }

  // A question that names no scale has the one that comes with the language under its own word.
  private Optional<Scale> scaleOf(Question question) {
    for (var fact : question.getFacts()) {
      if (fact instanceof ScaleUse use) {
        return Optional.ofNullable(use.getScale());
      }
    }
    return drawing.source().project().library().getElements().stream()
        .filter(Scale.class::isInstance)
        .map(Scale.class::cast)
        .filter(scale -> scale.getName().equals(question.getKind().getLiteral()))
        .findFirst();
  }

  private List<Survey> surveysAsking(Question question) {
    return drawing.source().project().surveys().stream()
        .filter(
            survey ->
                survey.getFacts().stream()
                    .filter(About.class::isInstance)
                    .flatMap(about -> ((About) about).getSubjects().stream())
                    .anyMatch(
                        subject -> EcoreUtil.isAncestor(subject, drawing.whole().origin(question))))
        .toList();
  }
}
