/**
 * The communication plan as a workbook: what the organisation sends, touchpoint by channel.
 *
 * <p>It shows the plan of {@link org.journeydsl.generate.map.Sheet}, as the page does, so that both
 * say the same. A further view of a map as a workbook is a generator beside this one.
 */
package org.journeydsl.generate.communication;
