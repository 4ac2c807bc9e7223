package org.journeydsl.generate.map;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.journeydsl.TestProject;
import org.journeydsl.facts.EmotionCurve;
import org.journeydsl.model.Persona;
import org.junit.jupiter.api.Test;

/** The emotion curve: what it says, and how it is drawn. */
final class CurvesTest {

  private static final Curves UP_AND_DOWN = new Curves(List.of(50, 10, 90, 90, 70), false);

  @Test
  void piecesMeetAtTheEdgesOfTheirColumns() {
    for (int column = 0; column < 4; column++) {
      var end = numbers(UP_AND_DOWN.piece(column));
      var start = numbers(UP_AND_DOWN.piece(column + 1));
      assertEquals(100, end[end.length - 2], "x at the end of column " + column);
      assertEquals(0, start[0], "x at the start of column " + (column + 1));
      assertEquals(end[end.length - 1], start[1], 0.011, "y between columns " + column);
    }
  }

  @Test
  void theCurveNeverLeavesTheFeelingsThatWereSaid() {
    var numbers = numbers(UP_AND_DOWN.line());
    for (int i = 1; i < numbers.length; i += 2) {
      assertTrue(numbers[i] >= 10 && numbers[i] <= 90, "y " + numbers[i]);
    }
  }

  @Test
  void aMirroredCurveRunsFromRightToLeft() {
    var plain = numbers(UP_AND_DOWN.line());
    var mirrored = numbers(new Curves(UP_AND_DOWN.ys(), true).line());
    IntStream.range(0, plain.length / 2)
        .forEach(i -> assertEquals(500, plain[2 * i] + mirrored[2 * i], 0.011));
  }

  @Test
  void aTouchpointWithoutAFeelingKeepsThePreviousOne() {
    var journey =
        TestProject.of(
                """
                journey J < stage S <
                  touchpoint A touchpoint B feels -1 touchpoint C touchpoint D feels +2
                > >
                """)
            .journey("J");
    var points = EmotionCurve.ofEverybody(journey).points();
    assertEquals(List.of(-1, -1, -1, 2), points.stream().map(EmotionCurve.Point::level).toList());
    assertEquals(
        List.of(false, true, false, true),
        points.stream().map(EmotionCurve.Point::isTold).toList());
  }

  @Test
  void aPersonasOwnFeelingOutweighsTheirSegmentsAndEverybodys() {
    var project =
        TestProject.of(
            """
            segment Families
            persona Ann < segment Families >
            persona Bob
            journey J < persona Ann, Bob stage S <
              touchpoint A < feels 0 feels -2 for Families feels +1 for Ann >
              touchpoint B < feels 0 feels -2 for Families >
            > >
            """);
    assertEquals(List.of(1, -2), levels(project, "Ann"));
    assertEquals(List.of(0, 0), levels(project, "Bob"));
  }

  private static List<Integer> levels(TestProject project, String name) {
    var persona =
        project.model().elements(Persona.class).stream()
            .filter(each -> each.getName().equals(name))
            .findFirst()
            .orElseThrow();
    return EmotionCurve.of(project.journey("J"), persona).points().stream()
        .map(EmotionCurve.Point::level)
        .toList();
  }

  private static double[] numbers(String path) {
    return Arrays.stream(path.split("[MCLZ ]+"))
        .filter(each -> !each.isEmpty())
        .mapToDouble(Double::parseDouble)
        .toArray();
  }
}
