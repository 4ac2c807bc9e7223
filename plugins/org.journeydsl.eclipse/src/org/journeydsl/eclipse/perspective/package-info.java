/** How the workbench is laid out for writing journeys. */
package org.journeydsl.eclipse.perspective;
