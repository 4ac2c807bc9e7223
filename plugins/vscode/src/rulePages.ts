import * as vscode from "vscode";

/** What the server links a finding to: the page of its rule. package.json has it shown as a page, not as its Markdown. */
export const RULE_PAGES = "journey-rule:/{rule}.md";

/** Shows the page of a rule where somebody clicks the rule's id beside a finding. */
export function registerRulePages(extension: vscode.Uri): vscode.Disposable {
  return vscode.workspace.registerTextDocumentContentProvider("journey-rule", {
    async provideTextDocumentContent(page) {
      const rule = /^\/([a-z0-9-]+)\.md$/.exec(page.path)?.[1];
      if (!rule) return "";
      const text = await vscode.workspace.fs.readFile(vscode.Uri.joinPath(extension, "rules", `${rule}.md`));
      return `${new TextDecoder().decode(text).trimEnd()}\n\n---\n\n${severity(rule)}\n`;
    },
  });
}

/** How to have it otherwise in one's own project. */
function severity(rule: string): string {
  return `\`${rule}\` is the name of this rule. Its severity is set in \`journey.toml\`: \`error\`, \`warning\`, \`note\` or \`off\`.

\`\`\`toml
[rules]
${rule} = "note"
\`\`\``;
}
