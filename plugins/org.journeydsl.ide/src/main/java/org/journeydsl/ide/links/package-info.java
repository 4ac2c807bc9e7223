/** What opens with a click. */
package org.journeydsl.ide.links;
