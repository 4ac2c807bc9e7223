/** Two versions of a journey file side by side: by elements, and as coloured text. */
package org.journeydsl.eclipse.compare;
