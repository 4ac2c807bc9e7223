/**
 * The Sirius view: a journey seen and edited as diagrams and tables, over the text of its file.
 *
 * <p>{@code description/journey.odesign} says what is drawn. What its expressions ask is answered
 * here, in a line or two each, from {@code org.journeydsl.facts}; what its tools do is done by
 * {@code org.journeydsl.editing}. Nothing here is compiled against Sirius, which has no Maven
 * artifact: {@link org.journeydsl.sirius.Registration} finds it at run time, or stays silent.
 */
package org.journeydsl.sirius;
