/**
 * From files to journeys and from outputs to files: the only package that touches the disk.
 *
 * <p>{@link org.journeydsl.project.Selection} finds files, {@link
 * org.journeydsl.project.ProjectLoader} reads, links and judges them, {@link
 * org.journeydsl.project.Fixing} repairs them, {@link org.journeydsl.project.Generation} and {@link
 * org.journeydsl.project.OutputFolder} bring outputs to where they belong. Files may come from a
 * stranger: whatever a journey names is read through {@code SafeFiles} and written through {@code
 * OutputFolder}, and what cannot be read is a finding, never an exception. Everything below may be
 * used; nothing below knows this package.
 */
package org.journeydsl.project;
