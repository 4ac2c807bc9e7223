/** The names in a text and what they stand for: what navigation, renaming and colours share. */
package org.journeydsl.ide.names;
