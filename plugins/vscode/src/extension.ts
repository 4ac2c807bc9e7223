import * as path from "node:path";
import * as vscode from "vscode";
import { registerCommands } from "./commands";
import { FirstMaps } from "./firstMaps";
import { MapPreviews } from "./preview/previews";
import { registerRulePages } from "./rulePages";
import { Session } from "./session";
import { registerTasks } from "./tasks";

/** What tests and other extensions may ask of a running one. */
export interface Api {
  readonly session: Session;
  readonly previews: MapPreviews;
}

let running: Session | undefined;

export function activate(context: vscode.ExtensionContext): Api {
  const jar = path.join(context.extensionPath, "server", "journey.jar");
  const session = new Session(jar);
  running = session;
  const previews = new MapPreviews(context.extensionUri, session);
  const firstMaps = new FirstMaps(context.globalStorageUri.fsPath);
  context.subscriptions.push(
    session,
    previews,
    ...registerCommands(session, previews, firstMaps),
    registerTasks(session),
    registerRulePages(context.extensionUri),
    vscode.workspace.onDidChangeConfiguration((change) => {
      if (change.affectsConfiguration("journey.java")) void session.restart();
    }),
  );
  // Nobody waits for it: commands that need Java do, and say what is missing.
  void session.start();
  void firstMaps.showHere();
  return { session, previews };
}

/** The server gets the time to say good-bye. */
export function deactivate(): Promise<void> | undefined {
  return running?.stop();
}
