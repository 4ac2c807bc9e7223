package org.journeydsl.sirius.flow;

import java.util.List;

/**
 * How a way goes round what is in its way.
 *
 * <p>On to the right it leaves and enters in the middle of a side, straight where it can; back it
 * leaves below its touchpoint. Legs up and down stand in a gap, legs to the side in a corridor, by
 * turns.
 *
 * @param back whether it leads back, or to something at the same time
 */
record Course(Way way, Grid.Cell from, Grid.Cell to, boolean back, List<Leg> legs) {

  /** Whether it ends below its target, and not beside it. */
  boolean endsBelow() {
    return back && from.row() == to.row();
  }

  /** From where it comes when it enters at the side: -1 from above, 0 straight, 1 from below. */
  int arrival() {
    if (legs.isEmpty()) {
      return 0;
    }
    Leg last = legs.get(legs.size() - 1);
    int row = Leg.row(to.row());
    return !last.isUpright() ? 0 : last.high() == row ? -1 : 1;
  }

  /** The column with nothing in it that it passes first, straight; -1 where there is none. */
  int freeColumn() {
    return !back && passing() == null && to.column() > from.column() + 1 ? from.column() + 1 : -1;
  }

  /** Whether its text stands in the gap before its target, having nowhere else to stand. */
  boolean hasTextBeforeTarget() {
    return passing() == null && freeColumn() < 0;
  }

  /** The row that its text stands in; -1 where it stands in a corridor. */
  int textRow() {
    if (passing() != null) {
      return -1;
    }
    boolean isLate = !legs.isEmpty() && legs.get(0).place() > from.column() + 1;
    return isLate && freeColumn() >= 0 ? from.row() : to.row();
  }

  /** The leg to the side, where there is one. */
  Leg passing() {
    return legs.stream().filter(leg -> !leg.isUpright()).findFirst().orElse(null);
  }
}
