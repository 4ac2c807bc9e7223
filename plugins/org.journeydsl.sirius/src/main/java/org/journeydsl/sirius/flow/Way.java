package org.journeydsl.sirius.flow;

import org.journeydsl.model.Next;
import org.journeydsl.model.Touchpoint;

/**
 * A way from one touchpoint to another.
 *
 * @param next where it is written; null where it follows from the order of the file
 * @param text what stands beside it, in lines; empty for nothing
 */
public record Way(Touchpoint from, Touchpoint to, Next next, String text) {}
