package org.journeydsl.sirius;

import static org.journeydsl.sirius.Shapes.element;
import static org.journeydsl.sirius.Shapes.get;
import static org.journeydsl.sirius.Shapes.list;
import static org.journeydsl.sirius.Shapes.set;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.eclipse.emf.ecore.EObject;
import org.journeydsl.model.Channel;
import org.journeydsl.model.Journey;
import org.journeydsl.model.Next;
import org.journeydsl.model.Stage;
import org.journeydsl.model.Touchpoint;
import org.journeydsl.sirius.flow.Box;
import org.journeydsl.sirius.flow.FlowPlan;
import org.journeydsl.writing.OpenedFile;
import org.junit.jupiter.api.Test;

/** What a flow does when something is moved in it, on a diagram of the same shape. */
final class SettledFlowTest {

  private static final String TEXT =
      """
      language en
      channel Web "Web"
      journey Visa {
        stage Find "Finding" {
          touchpoint Search "Searches" { channel Web next Apply when "it is clear" }
          touchpoint Apply "Applies" { channel Web next Search }
        }
      }
      """;

  private final Shapes shapes = new Shapes();
  private final OpenedFile file = OpenedFile.of(TEXT);
  private final Journey journey = file.journey();
  private final EObject stage = shapes.node();
  private final EObject lane = shapes.container();
  private final EObject title = shapes.node();
  private final EObject search = shapes.node();
  private final EObject apply = shapes.node();
  private final EObject way = shapes.line(search, apply);
  private final EObject text = shapes.text(way);
  private final EObject drawn = shapes.diagram();

  SettledFlowTest() {
    show(stage, file.first(Stage.class));
    show(lane, file.first(Channel.class));
    show(title, file.first(Channel.class));
    show(search, journey.getTouchpoints().get(0));
    show(apply, journey.getTouchpoints().get(1));
    show(way, file.first(Next.class));
    list(drawn, "ownedDiagramElements").add(element(stage));
    list(drawn, "ownedDiagramElements").add(element(lane));
    for (EObject each : new EObject[] {title, search, apply}) {
      list(element(lane), "ownedDiagramElements").add(element(each));
      shapes.within(lane, each);
    }
    list(drawn, "ownedDiagramElements").add(element(way));
    list(drawn, "data").add(stage);
    list(drawn, "data").add(lane);
    list(drawn, "data").add(way);
    new FlowServices().stagesByChannel(journey, drawn);
  }

  private static void show(EObject view, EObject shown) {
    set(view, "element.target", shown);
  }

  @Test
  void everythingStandsWhereItIsPlanned() {
    FlowPlan plan = new FlowServices().byChannel(journey);
    Box band = plan.lane(file.first(Channel.class));
    assertEquals(band, box(lane));
    assertEquals(plan.box(file.first(Stage.class)), box(stage));
    Box first = plan.box(file.first(Touchpoint.class));
    assertEquals(first.x(), box(search).x());
    assertEquals(first.y() - band.y(), box(search).y(), "as seen from its lane");
    assertEquals(0, box(title).x());
    assertTrue(box(search).x() < box(apply).x());
  }

  @Test
  void whatIsMovedGoesBack() {
    Box before = box(apply);
    set(apply, "layoutConstraint.x", 7);
    set(lane, "layoutConstraint.width", -1);
    set(text, "layoutConstraint.y", 300);
    set(text, "layoutConstraint.width", 20);
    assertEquals(before, box(apply));
    assertTrue(box(lane).width() > before.width());
    assertTrue(box(text).y() < 0, "above its way");
    assertEquals(-1, box(text).width(), "as wide as it is written");
  }

  @Test
  void aWayKeepsItsCorners() {
    String points = (String) get(way, "bendpoints.points");
    int gap = box(apply).x() - box(search).x() - box(search).width();
    assertEquals("[0, 0, -" + gap + ", 0]$[" + gap + ", 0, 0, 0]", points);
    assertEquals("(1.0,0.5)", get(way, "sourceAnchor.id"));
    assertEquals("(0.0,0.5)", get(way, "targetAnchor.id"));
    set(way, "bendpoints.points", "[0, 0, 0, 0]");
    set(way, "sourceAnchor.id", "(0.1,0.1)");
    assertEquals(points, get(way, "bendpoints.points"));
    assertEquals("(1.0,0.5)", get(way, "sourceAnchor.id"));
  }

  @Test
  void theNextRefreshSeesWhatChanged() {
    int before = box(apply).x();
    file.first(Next.class).getCondition().setValue("it is as clear as it will ever be");
    new FlowServices().stagesByChannel(journey, drawn);
    assertTrue(box(apply).x() > before, "its text needs more room");
  }

  private static Box box(EObject view) {
    return new Box(
        (Integer) get(view, "layoutConstraint.x"),
        (Integer) get(view, "layoutConstraint.y"),
        (Integer) get(view, "layoutConstraint.width"),
        (Integer) get(view, "layoutConstraint.height"));
  }
}
