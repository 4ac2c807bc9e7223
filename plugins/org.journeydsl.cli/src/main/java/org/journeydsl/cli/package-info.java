/**
 * The command line: arguments in, findings and files out, an exit status back.
 *
 * <p>A command is thin: it parses, calls the core, prints and returns. What it may know of the
 * world outside its arguments is a {@link org.journeydsl.cli.Shell}, so that tests run commands in
 * the same process. To add one: a class named for the verb typed, a line in {@link
 * org.journeydsl.cli.Commands}, and help with examples. Over 80 lines, something belongs into the
 * core.
 */
package org.journeydsl.cli;
