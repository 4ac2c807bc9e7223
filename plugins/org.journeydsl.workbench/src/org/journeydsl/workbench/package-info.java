/** The workbench that {@code ./journey ide} opens: what a person meets who has no Eclipse. */
package org.journeydsl.workbench;
