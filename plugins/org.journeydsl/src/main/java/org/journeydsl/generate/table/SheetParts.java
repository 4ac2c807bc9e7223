package org.journeydsl.generate.table;

import org.journeydsl.facts.TitleNames;
import org.journeydsl.model.Journey;
import org.journeydsl.model.JourneyFactory;
import org.journeydsl.model.Stage;
import org.journeydsl.model.Touchpoint;

/** The stages and touchpoints of a sheet's journey, in the order in which they are met. */
final class SheetParts {

  private static final JourneyFactory MODEL = JourneyFactory.eINSTANCE;

  private final Journey journey;
  private final TitleNames stages = new TitleNames();
  private final TitleNames touchpoints = new TitleNames();
  private String stageTitle = "";

  SheetParts(Journey journey) {
    this.journey = journey;
  }

  /** What the last stage is called in the sheet. */
  String stageTitle() {
    return stageTitle;
  }

  boolean isEmpty() {
    return journey.getStages().isEmpty();
  }

  Stage stage(String title) {
    stageTitle = Table.oneLine(title);
    Stage stage = MODEL.createStage();
    stage.setName(stages.of(stageTitle, "Stage"));
    stage.setTitle(CellFacts.titleBeside(stageTitle, stage.getName()));
    journey.getStages().add(stage);
    return stage;
  }

  Stage lastStage() {
    if (journey.getStages().isEmpty()) {
      stage("");
    }
    return journey.getStages().get(journey.getStages().size() - 1);
  }

  Touchpoint touchpoint(String title) {
    Touchpoint touchpoint = MODEL.createTouchpoint();
    touchpoint.setName(touchpoints.of(title, "Touchpoint"));
    touchpoint.setTitle(CellFacts.titleBeside(title, touchpoint.getName()));
    lastStage().getTouchpoints().add(touchpoint);
    return touchpoint;
  }
}
