/** The icons of elements and commands, drawn in {@code art/icons.svg}. */
package org.journeydsl.eclipse.icons;
