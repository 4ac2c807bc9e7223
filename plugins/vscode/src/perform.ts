import { existsSync } from "node:fs";
import * as path from "node:path";
import * as vscode from "vscode";
import type { Outcome } from "./program";
import type { Session } from "./session";

/** What a person is told where a command would write into a folder that nobody trusts. */
export const UNTRUSTED = "This writes files, and the folder is not trusted. Trust it first: command 'Workspaces: Manage Workspace Trust'.";

/** The folder that a command works in: nearest upwards with a journey.toml, else the folder that is open. */
export async function projectFolder(): Promise<vscode.Uri | undefined> {
  const document = vscode.window.activeTextEditor?.document;
  const workspace = document && vscode.workspace.getWorkspaceFolder(document.uri);
  if (document && workspace && document.languageId === "journey") {
    return vscode.Uri.file(nearest(path.dirname(document.uri.fsPath), workspace.uri.fsPath));
  }
  const folders = vscode.workspace.workspaceFolders ?? [];
  if (folders.length < 2) return folders[0]?.uri;
  return (await vscode.window.showWorkspaceFolderPick({ placeHolder: "Which folder?" }))?.uri;
}

function nearest(start: string, top: string): string {
  for (let folder = start; folder.startsWith(top); folder = path.dirname(folder)) {
    if (existsSync(path.join(folder, "journey.toml"))) return folder;
    if (folder === path.dirname(folder)) break;
  }
  return top;
}

/**
 * Runs a command that writes, with what is typed saved first, and tells what hindered it.
 * The outcome where all is well; undefined where the person was told something else.
 */
export async function perform(session: Session, doing: string, command: string[], folder: vscode.Uri): Promise<Outcome | undefined> {
  if (!vscode.workspace.isTrusted) {
    void vscode.window.showWarningMessage(UNTRUSTED);
    return undefined;
  }
  const program = await session.program();
  if (!program) return undefined;
  await vscode.workspace.saveAll(false);
  const outcome = await vscode.window.withProgress(
    { location: vscode.ProgressLocation.Notification, title: `${doing}…`, cancellable: true },
    async (_progress, token) => {
      const stop = new AbortController();
      token.onCancellationRequested(() => stop.abort());
      return program.run(command, folder.fsPath, stop.signal).catch((problem: Error) => {
        if (token.isCancellationRequested) return undefined;
        return { status: 3, out: "", err: String(problem) };
      });
    },
  );
  if (!outcome) return undefined;
  session.write(`journey ${command.join(" ")}\n${outcome.out}${outcome.err}`);
  if (outcome.status === 0) return outcome;
  void tellProblem(session, outcome);
  return undefined;
}

async function tellProblem(session: Session, outcome: Outcome): Promise<void> {
  const findings = /^(\d+ (?:error|warning|note).*) in \d+ files?\./m.exec(outcome.out + outcome.err);
  const said = findings ? `Nothing was written: ${findings[1]}.` : outcome.err.trim().split("\n")[0] || "It did not work; the output says why.";
  const problems = "Show the Problems";
  const output = "Show the Output";
  const answer = await vscode.window.showErrorMessage(said, ...(findings ? [problems, output] : [output]));
  if (answer === problems) await vscode.commands.executeCommand("workbench.actions.view.problems");
  if (answer === output) session.showOutput();
}
