/** What the server says above lines and behind words. */
package org.journeydsl.eclipse.minings;
