/** Selections that grow to the next larger thing and shrink again. */
package org.journeydsl.eclipse.selections;
