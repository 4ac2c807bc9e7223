/**
 * Revisions of a git repository as folders, without a checkout and without a git that is installed.
 *
 * <p>{@link org.journeydsl.cli.git.Repositories} finds the repository and the commits, {@link
 * org.journeydsl.cli.git.RevisionFolder} is the tree of one, in memory. What a project is made of
 * is then read from there by the same guarded code as from disk: links lead nowhere but into the
 * tree.
 */
package org.journeydsl.cli.git;
