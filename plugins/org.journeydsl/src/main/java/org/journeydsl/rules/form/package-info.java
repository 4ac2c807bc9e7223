/**
 * Whether facts stand where they belong, as often as they may, with values that can be true.
 *
 * <p>What the parser could not even read is told by {@code org.journeydsl.parser}.
 */
package org.journeydsl.rules.form;
