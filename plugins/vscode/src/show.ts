import * as vscode from "vscode";

/** Whether files lie on the machine that the person sits at: not in a browser's editor, nor over a network. */
function isHere(): boolean {
  return vscode.env.uiKind === vscode.UIKind.Desktop && vscode.env.remoteName === undefined;
}

/** Whether a browser can be sent to a page in a folder. */
export function canOpenPages(): boolean {
  return isHere();
}

/** Shows a file where it lies: in the machine's file manager, else among the files of the editor. */
export async function showInFolder(file: vscode.Uri): Promise<void> {
  await vscode.commands.executeCommand(isHere() ? "revealFileInOS" : "revealInExplorer", file);
}
