/** What an editor can have the server write. */
package org.journeydsl.ide.commands;
