package org.journeydsl.sirius;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.eclipse.emf.ecore.EObject;
import org.journeydsl.project.ModelFindings.Change;

/** Somebody at a workbench: takes one of the ways that are offered, and remembers what was said. */
final class AtHand implements Dialogs {

  final List<String> refusals = new ArrayList<>();
  final List<String> choices = new ArrayList<>();
  final List<EObject> opened = new ArrayList<>();
  final List<Change> changes = new ArrayList<>();

  /** The way to take, by what it is called. */
  String choice;

  @Override
  public void refuse(String reason) {
    refusals.add(reason);
  }

  @Override
  public void tell(String title, String text) {
    refusals.add(title + ": " + text);
  }

  @Override
  public void open(EObject object) {
    opened.add(object);
  }

  /** Writes what it would choose, and reads why that cannot be. */
  @Override
  public String name(String old, Function<String, Optional<String>> refusal) {
    refusal.apply(choice).ifPresent(refusals::add);
    return refusal.apply(choice).isPresent() ? null : choice;
  }

  @Override
  public int choose(String question, List<String> offered) {
    choices.addAll(offered);
    return offered.indexOf(choice);
  }

  @Override
  public void change(EObject object, List<Change> made) {
    changes.addAll(made);
  }
}
