/** What the keys and menus of a journey editor have in common. */
package org.journeydsl.eclipse.commands;
