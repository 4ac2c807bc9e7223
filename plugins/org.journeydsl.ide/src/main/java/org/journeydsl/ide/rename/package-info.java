/** Other names for things, wherever they are named. */
package org.journeydsl.ide.rename;
