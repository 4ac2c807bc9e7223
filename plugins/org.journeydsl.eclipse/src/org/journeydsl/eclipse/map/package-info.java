/**
 * The Journey Map view: the map of the journey under the cursor, beside its text.
 *
 * <p>{@code MapSession} asks the server for drawings and keeps text and map at the same place;
 * {@code Surface} is where a map is seen (in the browser widget, or, where there is none, a
 * sentence that says so); the other classes are the view's buttons and what they do.
 */
package org.journeydsl.eclipse.map;
