package org.journeydsl;

/** What the language is made of: where the generated parts are replaced by our own. */
public class JourneyRuntimeModule extends AbstractJourneyRuntimeModule {}
