import * as vscode from "vscode";
import { exportJourneys } from "./export";
import { generate } from "./generate";
import type { FirstMaps } from "./firstMaps";
import { newProject } from "./newProject";
import type { MapPreviews } from "./preview/previews";
import type { Position, Range } from "./preview/protocol";
import { perform, projectFolder } from "./perform";
import type { Session } from "./session";

/** All commands; package.json says what each is called and where it stands. */
export function registerCommands(session: Session, previews: MapPreviews, firstMaps: FirstMaps): vscode.Disposable[] {
  const commands: Record<string, (...args: never[]) => unknown> = {
    "journey.preview": (file?: vscode.Uri) => previews.open(file),
    "journey.generate": () => generate(session),
    "journey.format": () => format(session),
    "journey.export": () => exportJourneys(session),
    "journey.newProject": () => newProject(session, firstMaps),
    "journey.chooseJava": () => chooseJava(),
    "journey.restart": () => session.restart(),
    "journey.output": () => session.showOutput(),
    "journey.showReferences": showReferences,
  };
  return Object.entries(commands).map(([name, run]) => vscode.commands.registerCommand(name, run));
}

interface Place {
  readonly uri: string;
  readonly range: Range;
}

/** What the server puts above a KPI and a persona: where it is used. */
function showReferences(uri: string, at: Position, places: readonly Place[]): Thenable<unknown> {
  const position = ({ line, character }: Position) => new vscode.Position(line, character);
  const locations = places.map(
    (each) => new vscode.Location(vscode.Uri.parse(each.uri), new vscode.Range(position(each.range.start), position(each.range.end))),
  );
  return vscode.commands.executeCommand("editor.action.showReferences", vscode.Uri.parse(uri), position(at), locations);
}

async function format(session: Session): Promise<void> {
  const folder = await projectFolder();
  if (!folder) return;
  const done = await perform(session, "Formatting", ["format"], folder);
  if (done) void vscode.window.showInformationMessage(done.out.trim().split("\n").pop() || "All files are in layout.");
}

async function chooseJava(): Promise<void> {
  const chosen = await vscode.window.showOpenDialog({
    title: "The folder of a Java 17 or newer",
    openLabel: "Use This Java",
    canSelectFolders: true,
    canSelectFiles: false,
  });
  if (!chosen) return;
  // The change of the setting starts the server again.
  await vscode.workspace
    .getConfiguration("journey")
    .update("java.home", chosen[0].fsPath, vscode.ConfigurationTarget.Global);
}
