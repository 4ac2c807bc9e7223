/** Where something is used: a search of the Search view. */
package org.journeydsl.eclipse.references;
