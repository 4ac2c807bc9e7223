package org.journeydsl.ide.actions;

import java.util.List;

/** One thing that an editor can do for somebody at a place: a fix or a refactoring. */
interface Offer {

  /** What is offered here; nothing where it does not fit. An editor asks at every step. */
  List<Offered> at(Spot spot);
}
