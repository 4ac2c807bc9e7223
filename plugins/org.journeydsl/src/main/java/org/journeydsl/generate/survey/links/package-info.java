/**
 * Where surveys are published: their links with what travels in the address, and a QR code for
 * each.
 */
package org.journeydsl.generate.survey.links;
