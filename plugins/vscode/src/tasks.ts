import * as vscode from "vscode";
import type { Session } from "./session";

interface JourneyTask extends vscode.TaskDefinition {
  readonly command: "check" | "generate";
  readonly arguments?: string[];
}

/** `journey check` and `journey generate` as tasks, whose findings land among the problems. */
export function registerTasks(session: Session): vscode.Disposable {
  const make = async (definition: JourneyTask, folder: vscode.WorkspaceFolder): Promise<vscode.Task | undefined> => {
    const program = await session.program();
    if (!program) return undefined;
    const line = program.line([definition.command, ...(definition.arguments ?? [])]);
    // Without colours, which the problem matcher would trip over.
    const environment = { ...program.environment(), NO_COLOR: "1" };
    const execution = new vscode.ProcessExecution(program.java.executable, line, {
      cwd: folder.uri.fsPath,
      env: environment,
    });
    const task = new vscode.Task(definition, folder, definition.command, "journey", execution, ["$journey"]);
    task.group = definition.command === "check" ? vscode.TaskGroup.Test : vscode.TaskGroup.Build;
    task.presentationOptions = { reveal: vscode.TaskRevealKind.Silent, clear: true };
    return task;
  };
  return vscode.tasks.registerTaskProvider("journey", {
    async provideTasks() {
      const tasks = [];
      for (const folder of vscode.workspace.workspaceFolders ?? []) {
        for (const command of ["check", "generate"] as const) {
          tasks.push(await make({ type: "journey", command }, folder));
        }
      }
      return tasks.filter((each) => each !== undefined);
    },
    resolveTask(task) {
      const folder = typeof task.scope === "object" ? task.scope : vscode.workspace.workspaceFolders?.[0];
      return folder && make(task.definition as JourneyTask, folder);
    },
  });
}
