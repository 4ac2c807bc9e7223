/** Opening anything with a name, by a few of its letters. */
package org.journeydsl.eclipse.open;
