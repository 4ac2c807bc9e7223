/** The canonical layout as edits, also while somebody types. */
package org.journeydsl.ide.format;
