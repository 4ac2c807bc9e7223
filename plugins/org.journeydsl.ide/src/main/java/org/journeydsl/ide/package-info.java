/**
 * The language server: what every editor shows, whichever it is.
 *
 * <p>{@link org.journeydsl.ide.JourneyServer} speaks the Language Server Protocol, over a pair of
 * streams or as a plain object in the same process. It holds no opinion about journeys: findings,
 * fixes, layout and maps come from {@code org.journeydsl} and are only put into the protocol's
 * words here. {@code workspace} knows which files belong together, each other package answers one
 * kind of question.
 */
package org.journeydsl.ide;
