/** What each word is, for colouring. */
package org.journeydsl.ide.colours;
