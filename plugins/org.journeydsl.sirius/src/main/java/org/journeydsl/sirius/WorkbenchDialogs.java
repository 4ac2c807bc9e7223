package org.journeydsl.sirius;

import java.lang.reflect.Method;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.journeydsl.project.ModelFindings.Change;

/**
 * Asks our Eclipse bundle, where it is installed: it knows windows, and this one does not.
 *
 * <p>The bundle is named here by class and not required, since the diagrams work without it.
 */
final class WorkbenchDialogs implements Dialogs {

  static final String ECLIPSE = "org.journeydsl.eclipse.diagram.DiagramWindows";

  @Override
  public void refuse(String reason) {
    ask("refuse", new Class<?>[] {String.class}, reason);
  }

  @Override
  public void tell(String title, String text) {
    ask("tell", new Class<?>[] {String.class, String.class}, title, text);
  }

  @Override
  public void open(EObject object) {
    INode node = NodeModelUtils.findActualNodeFor(object);
    if (node != null) {
      ask(
          "open",
          new Class<?>[] {String.class, int.class, int.class},
          object.eResource().getURI().toString(),
          node.getOffset(),
          node.getLength());
    }
  }

  @Override
  public String name(String old, Function<String, Optional<String>> refusal) {
    UnaryOperator<String> problem = name -> refusal.apply(name).orElse(null);
    return (String) ask("name", new Class<?>[] {String.class, UnaryOperator.class}, old, problem);
  }

  @Override
  public int choose(String question, List<String> choices) {
    Object chosen =
        ask(
            "choose",
            new Class<?>[] {String.class, String[].class},
            question,
            choices.toArray(String[]::new));
    return chosen instanceof Integer place ? place : -1;
  }

  @Override
  public void change(EObject object, List<Change> changes) {
    ask(
        "change",
        new Class<?>[] {EObject.class, String[].class, String[].class, String[].class},
        object,
        texts(changes, each -> each.uri().toString()),
        texts(changes, Change::before),
        texts(changes, Change::after));
  }

  private static String[] texts(List<Change> changes, Function<Change, String> part) {
    return changes.stream().map(part).toArray(String[]::new);
  }

  private static Object ask(String name, Class<?>[] types, Object... values) {
    try {
      Method method = Class.forName(ECLIPSE).getMethod(name, types);
      return method.invoke(null, values);
    } catch (ReflectiveOperationException e) {
      // No workbench of ours: the diagram shows that nothing changed.
      return null;
    }
  }
}
