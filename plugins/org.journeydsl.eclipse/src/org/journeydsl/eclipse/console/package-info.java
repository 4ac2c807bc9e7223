/** The console that says what was written. */
package org.journeydsl.eclipse.console;
