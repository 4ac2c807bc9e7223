/** Blocks, texts, comments and imports that fold, as the server tells. */
package org.journeydsl.eclipse.folding;
