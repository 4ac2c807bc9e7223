/**
 * Rules about names and what they lead to: duplicates, look-alikes, names that mean nothing or two
 * things, ways that never end, names given up and used again.
 *
 * <p>See {@link org.journeydsl.rules} for how to add one; its line goes into {@link
 * org.journeydsl.rules.names.NameRules}.
 */
package org.journeydsl.rules.names;
