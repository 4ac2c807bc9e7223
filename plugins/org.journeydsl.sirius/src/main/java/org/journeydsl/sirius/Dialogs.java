package org.journeydsl.sirius;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.eclipse.emf.ecore.EObject;
import org.journeydsl.project.ModelFindings.Change;

/**
 * What a tool asks of the workbench around it. Nothing here is compiled against the workbench, so
 * that diagrams can be tried without one.
 */
interface Dialogs {

  /** Those of Eclipse; silent where there is none. */
  Dialogs IN_WORKBENCH = new WorkbenchDialogs();

  /** Tells why something cannot be. */
  void refuse(String reason);

  /** Tells something when whatever is at work now is done. */
  void tell(String title, String text);

  /** Opens the file at something. */
  void open(EObject object);

  /**
   * Lets somebody write a name; null for none.
   *
   * @param refusal why a name cannot be, empty where it can
   */
  String name(String old, Function<String, Optional<String>> refusal);

  /** Lets somebody choose one of several ways; its place in the list, -1 for none. */
  int choose(String question, List<String> choices);

  /** Saves what was changed in diagrams, then changes the texts of files. */
  void change(EObject object, List<Change> changes);
}
