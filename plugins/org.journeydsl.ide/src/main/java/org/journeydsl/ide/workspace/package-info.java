/**
 * The projects that an editor has open, and the one thread that works on them.
 *
 * <p>Models change under an editor all the time, so nobody may touch them but on the thread of
 * {@link org.journeydsl.ide.workspace.Work}. What a feature needs is handed to it as a {@link
 * org.journeydsl.ide.workspace.Document}.
 */
package org.journeydsl.ide.workspace;
