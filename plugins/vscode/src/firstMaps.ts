import * as vscode from "vscode";

const KEY = "journey.firstMap";

/** The first map of a new project whose folder opens in a window of its own: that window shows it. */
export class FirstMaps {
  constructor(private readonly remembered: vscode.Memento) {}

  /** Leaves word for the window that opens the map's folder. */
  async leave(map: vscode.Uri): Promise<void> {
    await this.remembered.update(KEY, map.toString());
  }

  /** Shows the map that was left for this window, if one was. */
  async showHere(): Promise<void> {
    const left = this.remembered.get<string>(KEY);
    const map = left === undefined ? undefined : vscode.Uri.parse(left);
    if (!map || !vscode.workspace.getWorkspaceFolder(map)) return;
    await this.remembered.update(KEY, undefined);
    await show(map);
  }
}

/** Opens a map's text, with the map beside it. */
export async function show(map: vscode.Uri): Promise<void> {
  await vscode.window.showTextDocument(map);
  await vscode.commands.executeCommand("journey.preview", map);
}
