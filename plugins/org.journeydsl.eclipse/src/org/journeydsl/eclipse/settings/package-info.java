/** Preferences and project properties; what is the project's stands in its {@code journey.toml}. */
package org.journeydsl.eclipse.settings;
