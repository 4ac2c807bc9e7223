/** New projects and files, and what comes from and goes to other programs. */
package org.journeydsl.eclipse.wizards;
