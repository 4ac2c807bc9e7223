/** Findings in the protocol's words, sent to the editor as they change. */
package org.journeydsl.ide.diagnostics;
