package org.journeydsl.diff.rules;

import org.journeydsl.model.Journey;

/** A journey is gone, with all that is measured on it. */
final class JourneyRemoved extends GoneRule<Journey> {

  JourneyRemoved() {
    super("journey-removed", Journey.class);
  }

  @Override
  String end() {
    return "all that is measured on it ends.";
  }
}
