package org.journeydsl.scoping;

import org.eclipse.xtext.diagnostics.DiagnosticMessage;
import org.eclipse.xtext.diagnostics.Severity;
import org.eclipse.xtext.linking.impl.LinkingDiagnosticMessageProvider;

/** Marks what could not be linked; the rules of names say why and what to do. */
public final class LinkingMessages extends LinkingDiagnosticMessageProvider {

  @Override
  public DiagnosticMessage getUnresolvedProxyMessage(ILinkingDiagnosticContext context) {
    return new DiagnosticMessage(
        "There is no '" + context.getLinkText() + "'.", Severity.ERROR, "unresolved-name");
  }
}
