import * as vscode from "vscode";
import type { Session } from "../session";
import { Latest } from "./latest";
import type { FromPage, ToPage } from "./messages";
import { shell } from "./page";
import { ElementAtRequest, MapRequest, type DrawnElement } from "./protocol";

const KIND = "journey.map";

/** The map beside the text: one for the window, of the file in front. */
export class MapPreviews implements vscode.Disposable {
  private readonly listeners: vscode.Disposable[] = [];
  private panel?: vscode.WebviewPanel;
  private file?: vscode.Uri;
  private shown = "";
  private journey = "";
  private several = false;
  /** Where a click in the map has put the cursor, until the cursor moves on. */
  private put?: vscode.Position;
  private readonly drawing = new Latest(() => this.draw(), 120);
  private readonly following = new Latest(() => this.follow(), 80);

  constructor(
    private readonly extension: vscode.Uri,
    private readonly session: Session,
  ) {
    this.listeners.push(
      vscode.window.registerWebviewPanelSerializer(KIND, {
        deserializeWebviewPanel: async (panel, state?: { file?: string }) => {
          this.file = state?.file ? vscode.Uri.parse(state.file) : vscode.window.activeTextEditor?.document.uri;
          this.fill(panel);
        },
      }),
      vscode.window.onDidChangeActiveTextEditor((editor) => {
        if (this.panel && editor?.document.languageId === "journey") this.turnTo(editor.document.uri);
      }),
      // Any file of the project may be part of the map.
      vscode.workspace.onDidChangeTextDocument((change) => {
        if (change.document.languageId === "journey" && change.contentChanges.length) this.drawing.ask();
      }),
      vscode.languages.onDidChangeDiagnostics(() => this.panel && this.drawing.ask()),
      vscode.window.onDidChangeTextEditorSelection(({ textEditor }) => {
        if (textEditor.document.uri.toString() === this.file?.toString()) this.following.ask();
      }),
      session.onChange(() => this.panel && this.drawing.ask()),
    );
  }

  /** What the page shows now, for tests. */
  get html(): string {
    return this.shown;
  }

  /** Opens the map of a file, or of the one in front, beside the text. */
  async open(file?: vscode.Uri): Promise<void> {
    const document = file ? await vscode.workspace.openTextDocument(file) : vscode.window.activeTextEditor?.document;
    if (document?.languageId !== "journey") {
      void vscode.window.showInformationMessage("Open a .journey file first; its map then opens beside it.");
      return;
    }
    if (file && vscode.window.activeTextEditor?.document !== document) await vscode.window.showTextDocument(document);
    this.file = document.uri;
    if (this.panel) {
      this.panel.reveal(undefined, true);
      this.turnTo(document.uri);
      return;
    }
    const where = { viewColumn: vscode.ViewColumn.Beside, preserveFocus: true };
    this.fill(vscode.window.createWebviewPanel(KIND, "Map", where, this.options()));
  }

  private options(): vscode.WebviewPanelOptions & vscode.WebviewOptions {
    return {
      enableScripts: true,
      enableFindWidget: true,
      retainContextWhenHidden: true,
      localResourceRoots: [vscode.Uri.joinPath(this.extension, "dist")],
    };
  }

  private fill(panel: vscode.WebviewPanel): void {
    this.panel = panel;
    panel.webview.options = this.options();
    panel.iconPath = {
      light: vscode.Uri.joinPath(this.extension, "icons", "file-light.svg"),
      dark: vscode.Uri.joinPath(this.extension, "icons", "file-dark.svg"),
    };
    panel.webview.onDidReceiveMessage((message: FromPage) => this.heard(message));
    panel.onDidDispose(() => {
      this.panel = undefined;
      this.shown = "";
    });
    const script = panel.webview.asWebviewUri(vscode.Uri.joinPath(this.extension, "dist", "preview.js"));
    panel.webview.html = shell(script.toString(), panel.webview.cspSource);
    this.name();
  }

  private turnTo(file: vscode.Uri): void {
    if (this.file?.toString() !== file.toString()) this.put = undefined;
    this.file = file;
    this.name();
    this.drawing.ask();
    this.following.ask();
  }

  private name(): void {
    const name = this.file?.path.split("/").pop() ?? "";
    if (this.panel) this.panel.title = `Map: ${name}`;
    if (this.file) this.tell({ type: "file", file: this.file.toString() });
  }

  private async draw(): Promise<void> {
    const file = this.file;
    if (!this.panel || !file) return;
    const server = this.session.running;
    if (!server) {
      this.tell({ type: "problem", text: this.session.problem ?? "The map appears when Journey DSL has started." });
      return;
    }
    const params = { textDocument: { uri: uri(file) }, position: this.editor()?.selection.active };
    const map = await server.sendRequest(MapRequest, params).catch((problem) => this.failed(problem));
    if (!map || file.toString() !== this.file?.toString()) return;
    this.journey = map.journey;
    this.several = map.journeys.length > 1;
    if (map.html !== undefined) {
      this.shown = map.html;
      if (this.panel) this.panel.title = map.title || map.journey;
      this.tell({ type: "map", html: map.html, elements: map.elements.map((each) => each.element) });
    }
    this.tell({ type: "problem", text: map.problem ?? "" });
  }

  /** A request that a newer text or a restart overtook is no news; the next drawing says how it is. */
  private failed(problem: unknown): undefined {
    this.session.write(`map: ${String(problem)}`);
    return undefined;
  }

  private editor(): vscode.TextEditor | undefined {
    return vscode.window.visibleTextEditors.find((each) => each.document.uri.toString() === this.file?.toString());
  }

  /** Shows in the map what the cursor stands on. */
  private async follow(): Promise<void> {
    const editor = this.editor();
    const server = this.session.running;
    if (!this.panel || !editor || !server) return;
    // The cursor may have gone to another journey of the file.
    if (this.several) this.drawing.ask();
    if (!vscode.workspace.getConfiguration("journey").get("preview.followCursor", true)) return;
    const position = editor.selection.active;
    if (this.put?.isEqual(position)) return;
    this.put = undefined;
    const found = await server
      .sendRequest(ElementAtRequest, { textDocument: { uri: uri(editor.document.uri) }, position })
      .catch((problem) => this.failed(problem));
    if (found) this.tell({ type: "select", id: found.element });
  }

  private async heard(message: FromPage): Promise<void> {
    if (message.type === "ready") {
      this.name();
      this.drawing.ask();
      this.following.ask();
    } else if (this.file && this.session.running) {
      const found = await this.session.running
        .sendRequest(ElementAtRequest, { textDocument: { uri: uri(this.file) }, journey: this.journey, element: message.id })
        .catch((problem) => this.failed(problem));
      if (found) await this.go(found, message.write);
    }
  }

  /** Puts the cursor where something is said; into the text itself where the person wants to write. */
  private async go(found: DrawnElement, write: boolean): Promise<void> {
    const { start } = found.location.range;
    const position = new vscode.Position(start.line, start.character);
    const file = vscode.Uri.parse(found.location.uri);
    const open = vscode.window.visibleTextEditors.find((each) => each.document.uri.toString() === file.toString());
    this.put = file.toString() === this.file?.toString() ? position : undefined;
    await vscode.window.showTextDocument(file, {
      viewColumn: open?.viewColumn ?? vscode.ViewColumn.One,
      preserveFocus: !write,
      selection: new vscode.Range(position, position),
    });
  }

  private tell(message: ToPage): void {
    void this.panel?.webview.postMessage(message);
  }

  dispose(): void {
    this.drawing.dispose();
    this.following.dispose();
    this.panel?.dispose();
    for (const each of this.listeners) each.dispose();
  }
}

function uri(file: vscode.Uri): string {
  return file.toString();
}
