// As much of VS Code's API as the parts under test touch. `editor` is what a test sets and reads.
import { readFile } from "node:fs/promises";
import * as path from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";

export class EventEmitter<T> {
  private readonly listeners = new Set<(value: T) => unknown>();
  readonly event = (listener: (value: T) => unknown) => {
    this.listeners.add(listener);
    return { dispose: () => this.listeners.delete(listener) };
  };
  fire(value: T): void {
    for (const each of this.listeners) each(value);
  }
  dispose(): void {
    this.listeners.clear();
  }
}

export class Uri {
  private constructor(private readonly url: URL) {}
  static file(file: string): Uri {
    return new Uri(pathToFileURL(file));
  }
  static parse(text: string): Uri {
    return new Uri(new URL(text));
  }
  static joinPath(base: Uri, ...steps: string[]): Uri {
    return Uri.file(path.join(base.fsPath, ...steps));
  }
  get fsPath(): string {
    return fileURLToPath(this.url);
  }
  get path(): string {
    return decodeURIComponent(this.url.pathname);
  }
  toString(): string {
    return this.url.toString();
  }
}

export class Position {
  constructor(
    readonly line: number,
    readonly character: number,
  ) {}
  isEqual(other: Position): boolean {
    return this.line === other.line && this.character === other.character;
  }
}

export class Range {
  constructor(
    readonly start: Position,
    readonly end: Position,
  ) {}
}

export const ViewColumn = { One: 1, Beside: -2 };
export const ProgressLocation = { Notification: 15 };
export const ConfigurationTarget = { Global: 1 };
export const UIKind = { Desktop: 1, Web: 2 };

/** The window, as a test sees it. */
export const editor = {
  settings: {} as Record<string, unknown>,
  said: [] as string[],
  answers: [] as unknown[],
  ran: [] as unknown[][],
  opened: [] as { file: string; options: { preserveFocus?: boolean; selection?: Range } }[],
  told: [] as { type: string; [key: string]: unknown }[],
  heard: new EventEmitter<unknown>(),
  selected: new EventEmitter<{ textEditor: unknown }>(),
  typed: new EventEmitter<{ document: unknown; contentChanges: unknown[] }>(),
  panel: undefined as undefined | { title: string; webview: { html: string } },
};

const say = (text: string, ...answers: string[]) => {
  editor.said.push([text, ...answers].join(" | "));
  return Promise.resolve(editor.answers.shift());
};
const ask = () => Promise.resolve(editor.answers.shift());
const never = new EventEmitter<never>();

export const window = {
  activeTextEditor: undefined as unknown,
  visibleTextEditors: [] as unknown[],
  showInformationMessage: say,
  showWarningMessage: say,
  showErrorMessage: say,
  showQuickPick: (items: unknown[]) => ask().then((wanted) => items.find((each) => (each as { label: string }).label === wanted)),
  showOpenDialog: ask,
  showSaveDialog: ask,
  showWorkspaceFolderPick: ask,
  showTextDocument: (file: Uri, options: object) => {
    editor.opened.push({ file: file.toString(), options });
    return Promise.resolve();
  },
  withProgress: (_options: unknown, work: (progress: unknown, token: unknown) => unknown) =>
    work({}, { isCancellationRequested: false, onCancellationRequested: never.event }),
  onDidChangeActiveTextEditor: never.event,
  onDidChangeTextEditorSelection: editor.selected.event,
  registerWebviewPanelSerializer: () => ({ dispose() {} }),
  createWebviewPanel: (_kind: string, title: string) => {
    const panel = {
      title,
      webview: {
        html: "",
        options: {},
        cspSource: "https://preview.test",
        asWebviewUri: (file: Uri) => file,
        onDidReceiveMessage: editor.heard.event,
        postMessage: (message: { type: string }) => editor.told.push(message),
      },
      onDidDispose: never.event,
      reveal() {},
      dispose() {},
    };
    editor.panel = panel;
    return panel;
  },
};

export const workspace = {
  isTrusted: true,
  workspaceFolders: [] as { uri: Uri }[],
  getConfiguration: () => ({ get: (key: string, otherwise: unknown) => editor.settings[key] ?? otherwise }),
  getWorkspaceFolder: (file: Uri) => workspace.workspaceFolders.find((each) => file.fsPath.startsWith(each.uri.fsPath)),
  asRelativePath: (file: Uri) => path.basename(file.fsPath),
  saveAll: () => Promise.resolve(true),
  openTextDocument: (file: Uri) => Promise.resolve({ uri: file, languageId: "journey" }),
  onDidChangeTextDocument: editor.typed.event,
  fs: { readFile: (file: Uri) => readFile(file.fsPath) },
  registerTextDocumentContentProvider: (_scheme: string, provider: unknown) => provider,
};

export const languages = { onDidChangeDiagnostics: never.event };
export const env = {
  language: "uk",
  uiKind: UIKind.Desktop,
  remoteName: undefined as string | undefined,
  openExternal: (place: unknown) => commands.executeCommand("openExternal", place),
};
export const commands = {
  executeCommand: (...command: unknown[]) => {
    editor.ran.push(command);
    return Promise.resolve();
  },
};
