/**
 * Where things stand in a flow: touchpoints in swim lanes, stage by stage, and the ways between
 * them.
 *
 * <p>Knows journeys and numbers only, no diagram: {@code SettledFlow} sets a diagram of Sirius to
 * what is computed here. Touchpoints stand in cells ({@code Grid}): a column says when something
 * comes, a row in which lane. Ways keep out of cells with something in them: they turn in the gaps
 * between columns and pass in the corridors above and below rows ({@code Course}), each on a track
 * of its own ({@code Tracks}). Then everything gets its size in pixels ({@code Sizes}, {@code
 * FlowPlan}).
 */
package org.journeydsl.sirius.flow;
