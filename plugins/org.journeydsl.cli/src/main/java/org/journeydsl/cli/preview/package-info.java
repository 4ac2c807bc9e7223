/**
 * The map in the browser while it is written: reads and draws the files anew after each change, and
 * serves the pages from memory, to this machine only.
 *
 * <p>{@code Drawing} makes pages, {@code Panel} adds the findings and the reload script, {@code
 * PreviewServer} answers requests, {@code Watch} tells that files changed. To serve more kinds of
 * files, add their generators in {@code Drawing}.
 */
package org.journeydsl.cli.preview;
