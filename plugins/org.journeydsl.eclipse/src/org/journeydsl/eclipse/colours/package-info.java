/** The colours of a text, after the kinds of words that the server tells. */
package org.journeydsl.eclipse.colours;
