/** What is shown about the word under the mouse. */
package org.journeydsl.ide.hover;
