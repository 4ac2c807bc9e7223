/** Edits that the server proposes, made in open texts and in files, each as one step to undo. */
package org.journeydsl.eclipse.edits;
