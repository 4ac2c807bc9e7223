/** Journey projects: their nature, and what is done when their files are saved. */
package org.journeydsl.eclipse.builder;
