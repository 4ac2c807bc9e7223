/**
 * The {@code .journey} language: its grammar, and what Xtext is told about our classes.
 *
 * <p>Only wiring stands here. {@code Journey.xtext} is the grammar, {@link
 * org.journeydsl.JourneyRuntimeModule} binds our services, {@link
 * org.journeydsl.JourneyStandaloneSetup} makes the one injector where no Eclipse does it. Whoever
 * wants journeys from files asks {@code org.journeydsl.project} instead. A new service of Xtext
 * goes into the package named for what it does and gets one line in the module.
 */
package org.journeydsl;
