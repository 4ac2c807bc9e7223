package org.journeydsl.diff;

import org.journeydsl.facts.ProjectModel;
import org.journeydsl.findings.Places;

/**
 * A project as it was, or is, at one moment.
 *
 * @param name what a reader calls it: {@code main}, {@code the work tree}
 * @param model its journeys, linked
 * @param places where things stand in its texts
 */
public record Version(String name, ProjectModel model, Places places) {}
