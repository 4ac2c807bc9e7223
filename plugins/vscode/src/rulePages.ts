import * as vscode from "vscode";
import type { Session } from "./session";

/** What the server links a finding to: the page of its rule. */
export const RULE_PAGES = "journey-rule:/{rule}.md";

/** Shows the page of a rule, as `journey explain` prints it, where somebody clicks the rule's id beside a finding. */
export function registerRulePages(session: Session): vscode.Disposable {
  return vscode.workspace.registerTextDocumentContentProvider("journey-rule", {
    async provideTextDocumentContent(page) {
      const rule = /^\/([a-z0-9-]+)\.md$/.exec(page.path)?.[1];
      const program = rule && (await session.program());
      if (!program) return "";
      const { out, err } = await program.run(["explain", rule], process.cwd());
      return out || err;
    },
  });
}
