/** What is said above a line and behind a word. */
package org.journeydsl.ide.lenses;
