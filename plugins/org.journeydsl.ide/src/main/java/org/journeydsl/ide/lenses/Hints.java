package org.journeydsl.ide.lenses;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.lsp4j.InlayHint;
import org.eclipse.lsp4j.InlayHintKind;
import org.eclipse.lsp4j.jsonrpc.messages.Either;
import org.journeydsl.facts.AskedQuestions;
import org.journeydsl.facts.Figure;
import org.journeydsl.facts.KpiFigures;
import org.journeydsl.findings.Place;
import org.journeydsl.ide.Count;
import org.journeydsl.ide.workspace.Document;
import org.journeydsl.model.About;
import org.journeydsl.model.JourneyPackage.Literals;
import org.journeydsl.model.Kpi;
import org.journeydsl.model.KpiUse;
import org.journeydsl.model.Named;

/**
 * What is said behind a word, where its meaning stands elsewhere: where a KPI stands and shall go,
 * and how many questions a survey takes in by naming a journey, a stage or a touchpoint.
 */
public final class Hints {

  private final Document document;
  private final int from;
  private final int to;
  private final List<InlayHint> hints = new ArrayList<>();

  private Hints(Document document, int from, int to) {
    this.document = document;
    this.from = from;
    this.to = to;
  }

  /** The hints of a stretch of a file. */
  public static List<InlayHint> of(Document document, int offset, int length) {
    Hints hints = new Hints(document, offset, offset + length);
    var contents = document.file().content().eAllContents();
    while (contents.hasNext()) {
      EObject each = contents.next();
      if (each instanceof KpiUse use) {
        hints.kpis(use);
      } else if (each instanceof About about) {
        hints.subjects(about);
      }
    }
    return hints.hints;
  }

  private void kpis(KpiUse use) {
    for (int i = 0; i < use.getKpis().size(); i++) {
      Kpi kpi = use.getKpis().get(i);
      Place place = document.places().of(use, Literals.KPI_USE__KPIS, i);
      if (!kpi.eIsProxy()) {
        figures(kpi).ifPresent(text -> add(place, text));
      }
    }
  }

  /** "61% → 70%": the last figure, and the target. */
  private static Optional<String> figures(Kpi kpi) {
    KpiFigures figures = KpiFigures.of(kpi);
    Optional<String> now =
        figures.latest().or(figures::baseline).map(Figure::amount).map(Object::toString);
    Optional<String> target = figures.target().map(Figure::amount).map(Object::toString);
    if (now.isEmpty()) {
      return target.map(each -> "\u2192 " + each);
    }
    return Optional.of(now.get() + target.map(each -> " \u2192 " + each).orElse(""));
  }

  private void subjects(About about) {
    for (int i = 0; i < about.getSubjects().size(); i++) {
      Named subject = about.getSubjects().get(i);
      if (!subject.eIsProxy()) {
        int questions = AskedQuestions.within(subject).size();
        add(
            document.places().of(about, Literals.ABOUT__SUBJECTS, i),
            Count.of(questions, "question"));
      }
    }
  }

  private void add(Place place, String text) {
    int end = place.offset() + place.length();
    if (from <= end && end <= to) {
      InlayHint hint = new InlayHint(document.positions().position(end), Either.forLeft(text));
      hint.setKind(InlayHintKind.Parameter);
      hint.setPaddingLeft(true);
      hints.add(hint);
    }
  }
}
