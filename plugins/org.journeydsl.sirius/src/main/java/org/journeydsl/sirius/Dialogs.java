package org.journeydsl.sirius;

import org.eclipse.emf.ecore.EObject;

/**
 * What a tool asks of the workbench around it. Nothing here is compiled against the workbench, so
 * that diagrams can be tried without one.
 */
interface Dialogs {

  /** Those of Eclipse; silent where there is none. */
  Dialogs IN_WORKBENCH = new WorkbenchDialogs();

  /** Tells why something cannot be. */
  void refuse(String reason);

  /** Opens the file at something. */
  void open(EObject object);
}
