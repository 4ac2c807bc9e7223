/**
 * The language server inside the workbench: its start and end, what it is told (open texts, changed
 * files, projects), how it is asked, and what it tells.
 */
package org.journeydsl.eclipse.server;
