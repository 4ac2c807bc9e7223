/** Marks where else the thing under the cursor is named. */
package org.journeydsl.eclipse.occurrences;
