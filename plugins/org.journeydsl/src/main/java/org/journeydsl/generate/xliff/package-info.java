/** Texts for translators as XLIFF, the format that their tools open, and back. */
package org.journeydsl.generate.xliff;
