package org.journeydsl.diff.rules;

import org.journeydsl.model.Touchpoint;

/** A touchpoint is gone, with its events and all that is asked there. */
final class TouchpointRemoved extends GoneRule<Touchpoint> {

  TouchpointRemoved() {
    super("touchpoint-removed", Touchpoint.class);
  }

  @Override
  String end() {
    return "its events and what is asked there end.";
  }
}
