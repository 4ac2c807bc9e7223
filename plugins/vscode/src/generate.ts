import { existsSync } from "node:fs";
import * as vscode from "vscode";
import { perform, projectFolder } from "./perform";
import type { Session } from "./session";
import { canOpenPages, showInFolder } from "./show";

/** Writes all outputs of a project, says how many, and leads to the pages. */
export async function generate(session: Session): Promise<void> {
  const folder = await projectFolder();
  if (!folder) return;
  const audience = vscode.workspace.getConfiguration("journey", folder).get("generate.audience", "team");
  const done = await perform(session, "Generating", ["generate", "--audience", audience], folder);
  if (!done) return;
  const { text, output } = said(done.out);
  const page = output && vscode.Uri.joinPath(folder, output, "index.html");
  if (!page || !existsSync(page.fsPath)) {
    void vscode.window.showInformationMessage(text);
    return;
  }
  const show = "Show in the Folder";
  const open = "Open in the Browser";
  const answer = await vscode.window.showInformationMessage(text, ...(canOpenPages() ? [open, show] : [show]));
  if (answer === open) await vscode.env.openExternal(page);
  if (answer === show) await showInFolder(page);
}

/** The last line of `journey generate`, "Shop: 3 written, 71 unchanged in build/journey.", as a sentence for a person. */
export function said(out: string): { readonly text: string; readonly output?: string } {
  const counted = /^(?:.*: )?(\d+ [a-z].*) in (\S.*)\.$/m.exec(out);
  if (!counted) return { text: "Generated." };
  const [, counts, output] = counted;
  const all = /^(\d+) unchanged$/.exec(counts);
  if (all) return { text: `Everything is up to date: ${files(all[1])} in ${output}.`, output };
  return { text: `${counts.replace(/^\d+/, files)} in ${output}.`, output };
}

function files(number: string): string {
  return number === "1" ? "1 file" : `${number} files`;
}
