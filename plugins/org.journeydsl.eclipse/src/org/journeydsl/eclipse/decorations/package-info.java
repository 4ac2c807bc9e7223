/** What the Project Explorer shows beside the names of files and folders. */
package org.journeydsl.eclipse.decorations;
