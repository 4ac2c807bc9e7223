package org.journeydsl.writing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.journeydsl.JourneyStandaloneSetup;
import org.journeydsl.editing.Adding;
import org.journeydsl.editing.Removing;
import org.journeydsl.model.Element;
import org.journeydsl.model.Fact;
import org.journeydsl.model.KindFact;
import org.journeydsl.model.Stage;
import org.journeydsl.model.Statement;
import org.journeydsl.model.Touchpoint;
import org.journeydsl.vocabulary.Word;
import org.journeydsl.vocabulary.Words;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Comments stay with what they speak of, and lines that nobody touched stay as they are, wherever
 * something comes, goes or moves in any example. That the text says what the model says is asked by
 * the resource itself when it is saved.
 */
final class CommentsTest {

  private static final int ROUNDS = 2;

  /** Each example; every other one as somebody has it who uses tabs and another system. */
  static Stream<CommentedExample> examples() {
    List<String> paths = OpenedFile.examples();
    return paths.stream()
        .map(
            path ->
                paths.indexOf(path) % 2 == 0
                    ? CommentedExample.of(path)
                    : CommentedExample.withTabs(path));
  }

  static Stream<CommentedExample> journeys() {
    return examples().filter(each -> !each.all(Touchpoint.class).isEmpty());
  }

  @ParameterizedTest
  @MethodSource("journeys")
  void touchpointsMoveToOtherStages(CommentedExample example) {
    List<Touchpoint> touchpoints = example.all(Touchpoint.class);
    for (int round = 0; round < ROUNDS; round++) {
      List<Touchpoint> moved = new ArrayList<>();
      for (int i = round; i < touchpoints.size(); i += ROUNDS) {
        moved.add(touchpoints.get(i));
      }
      List<String> before = example.linesWithout(moved);
      int emptied = 0;
      for (Touchpoint each : moved) {
        Stage from = (Stage) each.eContainer();
        @SuppressWarnings("unchecked")
        List<Stage> stages = (List<Stage>) from.eContainer().eGet(from.eContainingFeature());
        Stage to = stages.get((stages.indexOf(from) + 1 + round) % stages.size());
        if (to != from) {
          emptied += to.getTouchpoints().isEmpty() || from.getTouchpoints().size() == 1 ? 1 : 0;
          to.getTouchpoints().add(to.getTouchpoints().size() / 2, each);
        }
      }
      String text = example.saved(moved);
      List<String> changed = new ArrayList<>(before);
      changed.removeAll(example.linesWithout(moved));
      // A stage that has its first touchpoint gets signs, and one that loses its last has none.
      assertTrue(changed.size() <= 2 * emptied, () -> changed + " in\n" + text);
      example.file.undo();
    }
    assertEquals(example.file.text(), example.saved(List.of()));
  }

  @ParameterizedTest
  @MethodSource("examples")
  void factsOfEveryKindCome(CommentedExample example) {
    Sentences sentences = JourneyStandaloneSetup.injector().getInstance(Sentences.class);
    List<Statement> holders = example.all(Statement.class);
    List<Fact> added = new ArrayList<>();
    for (Word word : Words.all()) {
      List<Statement> fitting =
          holders.stream().filter(holder -> Words.mayStand(word, holder)).toList();
      int some = 7 * added.size();
      Fact fact =
          fitting.isEmpty()
              ? null
              : Adding.fact(fitting.get(some % fitting.size()), word.keyword(), "New");
      try {
        if (fact instanceof KindFact) {
          // Which kinds there are depends on what it is said of.
          EcoreUtil.remove(fact);
        } else if (fact != null) {
          sentences.of(fact);
          added.add(fact);
        }
      } catch (CannotSave e) {
        // It says nothing without what it refers to.
        EcoreUtil.remove(fact);
      }
    }
    List<String> before = example.linesWithout(List.of());
    String text = example.saved(List.of());
    List<String> changed = new ArrayList<>(before);
    changed.removeAll(example.linesWithout(List.of()));
    assertTrue(changed.size() <= added.size(), () -> changed + " in\n" + text);
    assertTrue(changed.stream().allMatch(CommentsTest::isOneLine), () -> changed + " in\n" + text);
    example.file.undo();
    assertEquals(example.file.text(), example.saved(List.of()));
  }

  /** Whether something with no block, or with all of it, is a line. */
  private static boolean isOneLine(String line) {
    String words = line.replaceAll(" *//.*", "");
    return words.matches(".*[>}]") || !words.matches(".*[<{]");
  }

  @ParameterizedTest
  @MethodSource("journeys")
  void whatIsDeletedLeavesTheCommentsBesideIt(CommentedExample example) {
    List<Statement> statements = example.all(Statement.class);
    for (int i = 2; i < statements.size(); i += 5) {
      Statement each = statements.get(i);
      if (each.eResource() != null && !(each instanceof Element)) {
        Removing.of(each);
      }
    }
    example.saved(List.of());
    example.file.undo();
    assertEquals(example.file.text(), example.saved(List.of()));
  }

  @ParameterizedTest
  @MethodSource("journeys")
  void whatChangesItsPlaceTakesItsCommentsAlong(CommentedExample example) {
    List<EObject> moved = new ArrayList<>();
    for (Statement each : example.all(Statement.class)) {
      List<EObject> siblings = OpenedFile.siblings(each);
      boolean free = moved.stream().noneMatch(other -> EcoreUtil.isAncestor(other, each));
      if (free && siblings.size() > 2 && siblings.indexOf(each) == siblings.size() / 2) {
        ((EList<EObject>) siblings).move(0, each);
        moved.add(each);
      }
    }
    List<String> before = example.linesWithout(List.of());
    String text = example.saved(moved);
    List<String> after = example.linesWithout(List.of());
    assertEquals(before.stream().sorted().toList(), after.stream().sorted().toList(), () -> text);
    example.file.undo();
    assertEquals(example.file.text(), example.saved(List.of()));
  }
}
