package org.journeydsl.eclipse.commands;

import org.eclipse.core.expressions.EvaluationResult;
import org.eclipse.core.expressions.Expression;
import org.eclipse.core.expressions.ExpressionInfo;
import org.eclipse.core.expressions.IEvaluationContext;
import org.eclipse.ui.ISources;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.contexts.IContextService;
import org.eclipse.ui.texteditor.ITextEditor;

/**
 * Makes the keys of journey editors work in them, and nowhere else: they go on doing what they do
 * in every other editor.
 */
public final class JourneyScope {

  private static final String ID = "org.journeydsl.eclipse.scope";

  private JourneyScope() {}

  /** Starts to watch which part is active; on the thread of the user interface. */
  public static void activate() {
    PlatformUI.getWorkbench()
        .getService(IContextService.class)
        .activateContext(ID, new InJourneyEditor());
  }

  /** Whether the active part is an editor of a journey file. */
  private static final class InJourneyEditor extends Expression {

    @Override
    public EvaluationResult evaluate(IEvaluationContext context) {
      return EvaluationResult.valueOf(
          context.getVariable(ISources.ACTIVE_PART_NAME) instanceof ITextEditor editor
              && editor.getEditorInput() != null
              && editor.getEditorInput().getName().endsWith(".journey"));
    }

    @Override
    public void collectExpressionInfo(ExpressionInfo info) {
      info.addVariableNameAccess(ISources.ACTIVE_PART_NAME);
    }
  }
}
