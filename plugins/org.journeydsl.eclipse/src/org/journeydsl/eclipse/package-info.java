/**
 * Journeys in Eclipse: a thin shell on the language server, which runs in the same process.
 *
 * <p>{@code server} starts it and keeps it told about open texts, projects and changed files; each
 * other package turns one kind of its answers into what the workbench shows. Nothing here knows
 * what a touchpoint is: an {@code if} about journeys belongs into {@code org.journeydsl.ide} or
 * below.
 */
package org.journeydsl.eclipse;
