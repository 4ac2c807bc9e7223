/**
 * The identity of things as Xtext and EMF want it: qualified names and fragments, both made of
 * names and not of positions.
 *
 * <p>What the identity of something is, {@code org.journeydsl.facts.Paths} decides; here it is only
 * handed on. Diagrams and results that refer to a touchpoint stay in place when text is inserted
 * above it.
 */
package org.journeydsl.naming;
