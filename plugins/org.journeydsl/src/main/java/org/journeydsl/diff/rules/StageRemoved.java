package org.journeydsl.diff.rules;

import org.journeydsl.model.Stage;

/** A stage is gone, and all that is counted by stage changes. */
final class StageRemoved extends GoneRule<Stage> {

  StageRemoved() {
    super("stage-removed", Stage.class);
  }

  @Override
  String end() {
    return "what is counted by stage changes.";
  }
}
