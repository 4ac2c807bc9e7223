import * as path from "node:path";
import * as vscode from "vscode";
import { show, type FirstMaps } from "./firstMaps";
import { perform } from "./perform";
import type { Session } from "./session";

/** What `journey init --kind` knows. */
export const KINDS = [
  { label: "Shop", detail: "Buying in an online shop", about: "shop" },
  { label: "Service", detail: "A repair at home", about: "service" },
  { label: "Employee", detail: "The first month in a job", about: "employee" },
  { label: "Blueprint", detail: "Front stage, back stage and systems of a service", about: "blueprint" },
] as const;

/** What `journey init --language` knows, each in its own words. */
export const LANGUAGES = [
  { label: "English", language: "en" },
  { label: "Українська", language: "uk" },
  { label: "Русский", language: "ru" },
  { label: "Polski", language: "pl" },
  { label: "Čeština", language: "cs" },
  { label: "Română", language: "ro" },
] as const;

export async function newProject(session: Session, firstMaps: FirstMaps): Promise<void> {
  const kind = await vscode.window.showQuickPick(KINDS, { title: "New project (1 of 3)", placeHolder: "What is the first map about?" });
  if (!kind) return;
  const own = vscode.env.language.split("-")[0];
  const languages = [...LANGUAGES].sort((a, b) => Number(b.language === own) - Number(a.language === own));
  const language = await vscode.window.showQuickPick(languages, { title: "New project (2 of 3)", placeHolder: "In which language?" });
  if (!language) return;
  const parent = await vscode.window.showOpenDialog({
    title: "New project (3 of 3): an empty folder for it",
    openLabel: "Make It Here",
    canSelectFolders: true,
    canSelectFiles: false,
    defaultUri: vscode.workspace.workspaceFolders?.[0]?.uri,
  });
  if (!parent) return;
  const folder = parent[0];
  const done = await perform(session, "Making the project", ["init", "--kind", kind.about, "--language", language.language], folder);
  if (!done) return;
  const first = /^wrote ((?!shared\/)[^/\n]*\.journey)$/m.exec(done.out)?.[1];
  const map = first && vscode.Uri.file(path.join(folder.fsPath, first));
  if (vscode.workspace.getWorkspaceFolder(folder)) {
    if (map) await show(map);
    return;
  }
  if (map) await firstMaps.leave(map);
  await vscode.commands.executeCommand("vscode.openFolder", folder, { forceNewWindow: (vscode.workspace.workspaceFolders ?? []).length > 0 });
}
