/** The canonical layout: by command, and on saving where somebody wants it. */
package org.journeydsl.eclipse.format;
