/** From a name to its meaning and to the other places with the same meaning. */
package org.journeydsl.ide.navigation;
