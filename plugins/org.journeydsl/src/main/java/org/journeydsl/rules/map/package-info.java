/**
 * Rules about the map itself: what is empty, unmeasured, unexplained, out of date or claimed
 * without evidence.
 *
 * <p>What an author may simply not know yet is a note, gathered to one for each journey with {@link
 * org.journeydsl.rules.Gathered}. See {@link org.journeydsl.rules} for how to add one; its line
 * goes into {@link org.journeydsl.rules.map.MapRules}.
 */
package org.journeydsl.rules.map;
