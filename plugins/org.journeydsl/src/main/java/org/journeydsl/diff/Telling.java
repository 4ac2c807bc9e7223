package org.journeydsl.diff;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.EObject;
import org.journeydsl.diff.Change.Kind;
import org.journeydsl.facts.JourneyParts;
import org.journeydsl.facts.Members;
import org.journeydsl.facts.Paths;
import org.journeydsl.model.Element;
import org.journeydsl.model.Fact;
import org.journeydsl.model.FormerName;
import org.journeydsl.model.Journey;
import org.journeydsl.model.Named;
import org.journeydsl.model.Option;
import org.journeydsl.model.Stage;
import org.journeydsl.model.Statement;
import org.journeydsl.model.Touchpoint;
import org.journeydsl.vocabulary.Holders;
import org.journeydsl.vocabulary.Words;

/** Tells the changes between two versions, one by one, in the order of the later version. */
final class Telling {

  private final Version before;
  private final Version after;
  private final Pairs pairs;
  private final List<Change> changes = new ArrayList<>();

  Telling(Version before, Version after, Pairs pairs) {
    this.before = before;
    this.after = after;
    this.pairs = pairs;
  }

  List<Change> all() {
    project();
    siblings(before.model().elements(Element.class), after.model().elements(Element.class));
    return List.copyOf(changes);
  }

  private void project() {
    List<String> was = before.model().languages();
    List<String> now = after.model().languages();
    if (!was.equals(now)) {
      Detail languages =
          new Detail("languages", "", String.join(", ", was), String.join(", ", now));
      changes.add(
          new Change(
              Kind.CHANGED,
              "project",
              "",
              "languages",
              languages.before(),
              languages.after(),
              List.of(languages),
              null,
              null));
    }
  }

  /** Things of one holder: those of the later version in order, then those that are gone. */
  private void siblings(List<? extends Statement> was, List<? extends Statement> now) {
    for (Statement each : now) {
      EObject earlier = pairs.before(each).orElse(null);
      if (earlier == null) {
        tell(Kind.ADDED, null, each, List.of());
      } else {
        both((Statement) earlier, each);
      }
    }
    for (Statement each : was) {
      if (pairs.after(each).isEmpty()) {
        tell(Kind.REMOVED, each, null, List.of());
      }
    }
  }

  private void both(Statement was, Statement now) {
    boolean renamed =
        was instanceof Named old && now instanceof Named named && isRenamed(old, named);
    if (renamed) {
      tell(Kind.RENAMED, was, now, List.of(names((Named) was, (Named) now)));
    }
    if (now instanceof Touchpoint
        && stage(was) != null
        && stage(now) != null
        && isMoved(was, now)) {
      tell(Kind.MOVED, was, now, List.of(stages(was, now)));
    }
    List<Detail> details = Saying.differences(Saying.of(was, pairs), Saying.of(now, pairs));
    if (!details.isEmpty()) {
      tell(Kind.CHANGED, was, now, details);
    }
    if (now instanceof Journey journey) {
      Order.changed(((Journey) was).getStages(), journey.getStages(), pairs)
          .forEach(each -> tell(Kind.REORDERED, pairs.before(each).orElseThrow(), each, List.of()));
    } else if (now instanceof Stage stage) {
      Order.changed(((Stage) was).getTouchpoints(), stage.getTouchpoints(), pairs)
          .forEach(each -> tell(Kind.REORDERED, pairs.before(each).orElseThrow(), each, List.of()));
    }
    Order.changed(options(was), options(now), pairs)
        .forEach(each -> tell(Kind.REORDERED, pairs.before(each).orElseThrow(), each, List.of()));
    siblings(facts(was, renamed), facts(now, renamed));
    if (now instanceof Journey journey) {
      stages((Journey) was, journey);
    }
  }

  /** A touchpoint that moved is no sibling that came or went. */
  private void stages(Journey was, Journey now) {
    for (Stage stage : now.getStages()) {
      EObject earlier = pairs.before(stage).orElse(null);
      if (earlier == null) {
        tell(Kind.ADDED, null, stage, List.of());
        stage.getTouchpoints().stream()
            .filter(pairs::has)
            .forEach(each -> both((Statement) pairs.before(each).orElseThrow(), each));
      } else {
        both((Statement) earlier, stage);
        siblings(((Stage) earlier).getTouchpoints(), stage.getTouchpoints());
      }
    }
    for (Stage stage : was.getStages()) {
      if (pairs.after(stage).isEmpty()) {
        tell(Kind.REMOVED, stage, null, List.of());
      }
    }
  }

  /** That something goes by another name is one change, said in two places of the text. */
  private static List<Fact> facts(Statement holder, boolean renamed) {
    return Matching.facts(holder).stream()
        .filter(fact -> !renamed || !(fact instanceof FormerName))
        .toList();
  }

  private static List<Option> options(Statement holder) {
    return JourneyParts.facts(holder, Option.class);
  }

  private static boolean isRenamed(Named was, Named now) {
    return !Objects.equals(Members.key(was), Members.key(now));
  }

  private boolean isMoved(EObject was, EObject now) {
    return pairs.after(stage(was)).orElse(null) != stage(now);
  }

  private static Stage stage(EObject touchpoint) {
    return touchpoint.eContainer() instanceof Stage stage ? stage : null;
  }

  private static Detail names(Named was, Named now) {
    return new Detail("name", "", Members.key(was), Members.key(now));
  }

  private static Detail stages(EObject was, EObject now) {
    return new Detail("stage", "", stage(was).getName(), stage(now).getName());
  }

  private void tell(Kind kind, EObject was, EObject now, List<Detail> details) {
    EObject subject = now == null ? was : now;
    changes.add(
        new Change(
            kind,
            Holders.noun(subject),
            path(subject),
            subject instanceof Fact fact
                ? Words.of(fact).map(word -> word.keyword()).orElse("")
                : "",
            was == null ? "" : Quoted.of(was, before),
            now == null ? "" : Quoted.of(now, after),
            details,
            was,
            now));
  }

  /** Its path, or that of the nearest thing around it that has one. */
  static String path(EObject subject) {
    return Stream.iterate(subject, each -> each != null, EObject::eContainer)
        .filter(Named.class::isInstance)
        .map(each -> Paths.of((Named) each))
        .filter(path -> !path.isEmpty())
        .findFirst()
        .orElse("");
  }
}
