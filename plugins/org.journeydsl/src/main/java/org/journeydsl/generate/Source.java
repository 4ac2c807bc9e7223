package org.journeydsl.generate;

import java.util.Optional;
import java.util.function.Function;
import org.eclipse.emf.ecore.EObject;
import org.journeydsl.facts.ProjectModel;
import org.journeydsl.findings.Place;

/**
 * What generators read: one project, linked and free of errors.
 *
 * @param project the journeys
 * @param places where an element stands in its file
 * @param asset the bytes of a file of the project, by path relative to the project's root; empty
 *     where there is none or it lies outside the project
 * @param lines the address of an element's line in the repository on the web; empty where the
 *     project names no repository, or where the reader is not to be led there
 * @param options what the project chooses for its outputs
 */
public record Source(
    ProjectModel project,
    Function<EObject, Place> places,
    Function<String, Optional<byte[]>> asset,
    Function<EObject, String> lines,
    Options options) {}
