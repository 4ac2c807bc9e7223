/** Maps beside their text, and the way from one to the other. */
package org.journeydsl.ide.preview;
