/**
 * What a diagram asks of the workbench: to open a file at a place, and to say why something cannot
 * be. The diagrams' bundle finds it by name, since it works without this one.
 */
package org.journeydsl.eclipse.diagram;
