/** Findings of the server as markers: in the editor's margin, in the Problems view, on files. */
package org.journeydsl.eclipse.findings;
