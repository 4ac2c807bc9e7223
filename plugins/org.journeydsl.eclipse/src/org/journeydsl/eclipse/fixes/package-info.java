/**
 * What the server can put right or change at a place: in the editor, and in the Problems view for
 * one finding or many.
 */
package org.journeydsl.eclipse.fixes;
