/** The guide: the pages of the documentation, the cheat sheet, and what a first start shows. */
package org.journeydsl.eclipse.guide;
