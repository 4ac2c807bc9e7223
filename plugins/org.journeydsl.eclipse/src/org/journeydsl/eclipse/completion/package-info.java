/** Proposals of the server in Eclipse's content assist. */
package org.journeydsl.eclipse.completion;
