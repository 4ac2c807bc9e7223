import * as vscode from "vscode";
import { perform, projectFolder } from "./perform";
import type { Session } from "./session";
import { showInFolder } from "./show";

interface Format extends vscode.QuickPickItem {
  readonly format: string;
  readonly ending: string;
}

/** What `journey export` makes of a project, in the words of the person who wants it. */
export const FORMATS: readonly Format[] = [
  { label: "Excel: the maps as tables", detail: "A sheet per journey, a row per touchpoint", format: "xlsx", ending: "xlsx" },
  { label: "Excel: all texts for translators", detail: "A row per text, a column per language", format: "texts", ending: "xlsx" },
  { label: "JSON: everything, for other programs", detail: "One documented document", format: "json", ending: "json" },
];

export async function exportJourneys(session: Session): Promise<void> {
  const folder = await projectFolder();
  if (!folder) return;
  const chosen = await vscode.window.showQuickPick(FORMATS, { title: "Export", placeHolder: "As what?" });
  if (!chosen) return;
  const file = await vscode.window.showSaveDialog({
    defaultUri: vscode.Uri.joinPath(folder, `${chosen.format === "texts" ? "texts" : "journeys"}.${chosen.ending}`),
    filters: { [chosen.ending]: [chosen.ending] },
  });
  if (!file) return;
  const done = await perform(session, "Exporting", ["export", chosen.format, "--out", file.fsPath], folder);
  if (!done) return;
  const answer = await vscode.window.showInformationMessage(`Exported to ${vscode.workspace.asRelativePath(file)}.`, "Show in the Folder");
  if (answer) await showInFolder(file);
}
