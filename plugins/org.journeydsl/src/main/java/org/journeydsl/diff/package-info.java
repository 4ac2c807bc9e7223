/**
 * What changed between two versions of a project, and how much it matters.
 *
 * <p>Facts and judgement are apart. {@link org.journeydsl.diff.Comparison} pairs what is the same
 * in both versions, by identity and never by place in a file, and tells each {@link
 * org.journeydsl.diff.Change}. The rules in {@code org.journeydsl.diff.rules} judge it. Nothing
 * here knows Xtext, files, git or an output format.
 */
package org.journeydsl.diff;
