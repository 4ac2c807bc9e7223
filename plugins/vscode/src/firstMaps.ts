import { mkdir, readFile, rm, writeFile } from "node:fs/promises";
import * as path from "node:path";
import * as vscode from "vscode";

/**
 * The first map of a new project whose folder opens in a window of its own: that window shows it. Windows tell each other
 * by a file: what an extension's memory holds reaches a window in a browser only seconds later.
 */
export class FirstMaps {
  private readonly word: string;

  constructor(private readonly folder: string) {
    this.word = path.join(folder, "first-map");
  }

  /** Leaves word for the window that opens the map's folder. */
  async leave(map: vscode.Uri): Promise<void> {
    await mkdir(this.folder, { recursive: true });
    await writeFile(this.word, map.fsPath);
  }

  /** Shows the map that was left for this window, if one was. */
  async showHere(): Promise<void> {
    const left = await readFile(this.word, "utf8").catch(() => "");
    const map = left === "" ? undefined : vscode.Uri.file(left);
    if (!map || !vscode.workspace.getWorkspaceFolder(map)) return;
    await rm(this.word, { force: true });
    await show(map);
  }
}

/** Opens a map's text, with the map beside it. */
export async function show(map: vscode.Uri): Promise<void> {
  await vscode.window.showTextDocument(map);
  await vscode.commands.executeCommand("journey.preview", map);
}
