/**
 * What git is told in one clone, so that it compares and merges journeys by what they say.
 *
 * <p>{@link org.journeydsl.cli.clone.Clone} is the clone as the git program sees it, {@link
 * org.journeydsl.cli.clone.Setup} what of ours stands in its files. Everything of ours stands
 * between two marks ({@link org.journeydsl.cli.clone.MarkedLines}), so that it can be taken away
 * again and leaves each file as it was, to the byte.
 */
package org.journeydsl.cli.clone;
