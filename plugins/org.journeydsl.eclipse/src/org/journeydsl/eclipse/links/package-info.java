/** What opens with Ctrl and a click, or with F3: definitions of names, and imported files. */
package org.journeydsl.eclipse.links;
