package org.journeydsl.sirius;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.emf.ecore.EObject;
import org.journeydsl.model.Journey;
import org.journeydsl.model.Stage;
import org.journeydsl.model.Touchpoint;
import org.journeydsl.sirius.flow.Box;
import org.journeydsl.sirius.flow.FlowPlan;
import org.journeydsl.sirius.flow.Route;
import org.journeydsl.sirius.flow.Spot;
import org.journeydsl.sirius.flow.Way;
import org.journeydsl.writing.OpenedFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Where things stand in a flow. */
final class FlowPlanTest {

  /** Branches, a way back over two stages, a touchpoint that repeats, and one nothing leads to. */
  private static final String LOOPS =
      """
      language en
      journey Visa "Getting a visa" {
        stage Find "Finding out" {
          touchpoint Search "Searches what is needed" { channel web }
          touchpoint Call "Calls the hotline" {
            channel phone
            next Search when "is sent back to the page"
            next Form when "knows enough"
          }
          touchpoint Chat "Asks the chat" { channel chat next Form }
        }
        stage Apply "Applying" {
          touchpoint Form "Fills in the form" {
            channel web
            next Form when "the session ended"
            next Wait
          }
          touchpoint Nowhere "Nobody comes here" { channel web }
        }
        stage Await "Waiting" {
          touchpoint Wait "Waits for an answer" {
            channel email
            next Call when "six weeks have passed"
          }
          touchpoint Visa "Picks up the passport"
        }
      }
      """;

  private final FlowServices flows = new FlowServices();

  @ParameterizedTest
  @MethodSource("org.journeydsl.writing.OpenedFile#examples")
  void examplesAreInOrder(String path) {
    for (EObject element : OpenedFile.example(path).file().getElements()) {
      if (element instanceof Journey journey) {
        isInOrder(journey, flows.byChannel(journey));
        isInOrder(journey, flows.byDepartment(journey));
      }
    }
  }

  @Test
  void loopsAreInOrder() {
    Journey journey = OpenedFile.of(LOOPS).journey();
    isInOrder(journey, flows.byChannel(journey));
    isInOrder(journey, flows.byDepartment(journey));
  }

  private static void isInOrder(Journey journey, FlowPlan plan) {
    List<Box> boxes = new ArrayList<>();
    for (Touchpoint touchpoint : journey.getTouchpoints()) {
      Box box = plan.box(touchpoint);
      assertTrue(boxes.stream().noneMatch(other -> meet(box, other)), "nothing is covered");
      boxes.add(box);
    }
    Box before = null;
    for (Stage stage : journey.getStages()) {
      Box head = plan.box(stage);
      assertTrue(before == null || right(before) <= head.x(), "stages stand side by side");
      for (Touchpoint touchpoint : stage.getTouchpoints()) {
        Box box = plan.box(touchpoint);
        assertTrue(head.x() <= box.x() && right(box) <= right(head), "below its stage");
      }
      before = head;
    }
    for (Way way : plan.ways()) {
      keepsClear(plan.route(way), boxes);
    }
  }

  /** A way goes straight up, down or aside, and through no touchpoint. */
  private static void keepsClear(Route route, List<Box> boxes) {
    for (int i = 1; i < route.spots().size(); i++) {
      Spot one = route.spots().get(i - 1);
      Spot two = route.spots().get(i);
      assertTrue(one.x() == two.x() || one.y() == two.y(), route.toString());
      int left = Math.min(one.x(), two.x());
      int top = Math.min(one.y(), two.y());
      int width = Math.abs(one.x() - two.x());
      int height = Math.abs(one.y() - two.y());
      for (Box box : boxes) {
        boolean within =
            left < right(box)
                && box.x() < left + width
                && top < bottom(box)
                && box.y() < top + height;
        boolean through =
            width == 0
                ? box.x() < left && left < right(box) && top < bottom(box) && box.y() < top + height
                : box.y() < top && top < bottom(box) && left < right(box) && box.x() < left + width;
        assertFalse(within || through, route + " goes through " + box);
      }
    }
  }

  @Test
  void lanesLieBelowEachOtherAndAreEquallyWide() {
    Journey journey = OpenedFile.example("telecom/cancellation.journey").journey();
    FlowPlan plan = flows.byChannel(journey);
    OrganisationServices organisation = new OrganisationServices();
    Box before = null;
    for (var channel : organisation.channelsUsed(journey)) {
      Box lane = plan.lane(channel);
      if (before != null) {
        assertEquals(before.width(), lane.width());
        assertTrue(lane.y() > before.y() && lane.y() <= bottom(before));
      }
      for (Touchpoint touchpoint : organisation.touchpointsIn(channel, journey)) {
        Box box = plan.box(touchpoint);
        assertTrue(lane.y() < box.y() && bottom(box) < bottom(lane), "inside its lane");
        assertTrue(right(plan.title(channel)) < box.x() && right(box) < right(lane));
      }
      before = lane;
    }
    assertNotNull(plan.lane(journey), "what has no channel has a lane of its own");
    assertTrue(plan.lane(journey).y() > before.y());
  }

  @Test
  void waysLeadOnToTheRightAndLoopsBack() {
    OpenedFile file = OpenedFile.of(LOOPS);
    FlowPlan plan = flows.byChannel(file.journey());
    assertTrue(leads(plan, "Call", "Form") > 0);
    assertTrue(leads(plan, "Form", "Wait") > 0);
    assertTrue(leads(plan, "Call", "Search") < 0);
    assertTrue(leads(plan, "Wait", "Call") < 0);
    assertTrue(leads(plan, "Form", "Form") >= 0);
    assertTrue(leads(plan, "Call", "Chat") > 0, "no way that is always taken is written");
    assertTrue(leads(plan, "Wait", "Visa") > 0);
  }

  private static int leads(FlowPlan plan, String from, String to) {
    for (Way way : plan.ways()) {
      if (way.from().getName().equals(from) && way.to().getName().equals(to)) {
        List<Spot> spots = plan.route(way).spots();
        return spots.get(spots.size() - 1).x() - spots.get(0).x();
      }
    }
    throw new AssertionError("no way from " + from + " to " + to);
  }

  @Test
  void conditionsStandWhereNothingElseStands() {
    Journey journey = OpenedFile.of(LOOPS).journey();
    FlowPlan plan = flows.byChannel(journey);
    int texts = 0;
    for (Way way : plan.ways()) {
      Spot text = plan.route(way).text();
      assertEquals(way.text().isEmpty(), text == null);
      if (text != null) {
        texts++;
        Box small = new Box(text.x() - 10, text.y() - 6, 20, 12);
        for (Touchpoint touchpoint : journey.getTouchpoints()) {
          assertFalse(meet(small, plan.box(touchpoint)), way.text());
        }
      }
    }
    assertEquals(4, texts);
    assertNull(plan.box(journey));
  }

  @Test
  void whatIsReadFromTheRightBeginsThere() {
    Journey hebrew = OpenedFile.of(LOOPS.replace("language en", "language he")).journey();
    FlowPlan plan = flows.byChannel(hebrew);
    List<Touchpoint> touchpoints = hebrew.getTouchpoints();
    assertTrue(plan.box(touchpoints.get(0)).x() > plan.box(touchpoints.get(1)).x());
    assertTrue(plan.title(hebrew).x() > plan.box(touchpoints.get(0)).x());
    isMirrored(plan, hebrew);
  }

  private static void isMirrored(FlowPlan plan, Journey journey) {
    List<Box> boxes = journey.getTouchpoints().stream().map(plan::box).toList();
    plan.ways().forEach(way -> keepsClear(plan.route(way), boxes));
  }

  private static boolean meet(Box one, Box other) {
    return one.x() < right(other)
        && other.x() < right(one)
        && one.y() < bottom(other)
        && other.y() < bottom(one);
  }

  private static int right(Box box) {
    return box.x() + box.width();
  }

  private static int bottom(Box box) {
    return box.y() + box.height();
  }
}
