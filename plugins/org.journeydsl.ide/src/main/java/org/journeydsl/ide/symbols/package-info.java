/** Outlines of files, and the search for names in a project. */
package org.journeydsl.ide.symbols;
