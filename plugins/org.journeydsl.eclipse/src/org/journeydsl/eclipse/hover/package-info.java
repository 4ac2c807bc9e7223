/** What the server says of the word under the mouse, and of a finding there. */
package org.journeydsl.eclipse.hover;
