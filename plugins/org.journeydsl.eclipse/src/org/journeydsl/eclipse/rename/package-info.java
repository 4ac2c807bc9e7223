/** Renaming through all files, with a preview; the server finds the places and may refuse. */
package org.journeydsl.eclipse.rename;
