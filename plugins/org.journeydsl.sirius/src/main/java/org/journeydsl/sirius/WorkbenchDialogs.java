package org.journeydsl.sirius;

import java.lang.reflect.Method;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;

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

  private static void ask(String name, Class<?>[] types, Object... values) {
    try {
      Method method = Class.forName(ECLIPSE).getMethod(name, types);
      method.invoke(null, values);
    } catch (ReflectiveOperationException e) {
      // No workbench of ours: the diagram shows that nothing changed.
      return;
    }
  }
}
