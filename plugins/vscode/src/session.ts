import * as vscode from "vscode";
import { LanguageClient, State, type LanguageClientOptions, type ServerOptions } from "vscode-languageclient/node";
import { explain, findJava, isJava, surroundings, type NoJava } from "./java";
import { Program } from "./program";
import { RULE_PAGES } from "./rulePages";

/** The running server, or the reason why there is none. One for the window. */
export class Session implements vscode.Disposable {
  private readonly log = vscode.window.createOutputChannel("Journey DSL", { log: true });
  private readonly status = vscode.languages.createLanguageStatusItem("journey", { language: "journey" });
  private readonly bar = vscode.window.createStatusBarItem("journey", vscode.StatusBarAlignment.Left, 0);
  private readonly changed = new vscode.EventEmitter<void>();
  private readonly listeners: vscode.Disposable[] = [];
  private client?: LanguageClient;
  private found?: Program;
  private none?: NoJava;
  private turn: Promise<void> = Promise.resolve();

  /** Tells that the server came up or went away. */
  readonly onChange = this.changed.event;

  constructor(private readonly jar: string) {
    this.status.name = "Journey DSL";
    this.bar.name = "Journey DSL";
    this.bar.command = "journey.preview";
    this.listeners.push(
      vscode.window.onDidChangeActiveTextEditor(() => this.show()),
      vscode.languages.onDidChangeDiagnostics(() => this.show()),
      vscode.workspace.onDidGrantWorkspaceTrust(() => void this.restart()),
    );
  }

  /** The server to ask; undefined while there is none. */
  get running(): LanguageClient | undefined {
    return this.client?.state === State.Running ? this.client : undefined;
  }

  /** Why there is no server, for a person; undefined where it runs or is on its way. */
  get problem(): string | undefined {
    return this.none && explain(this.none);
  }

  /** The command line; tells the person what is missing where there is no Java. */
  async program(): Promise<Program | undefined> {
    if (!this.found) await this.start();
    return this.found;
  }

  start(): Promise<void> {
    return this.next(() => this.begin());
  }

  stop(): Promise<void> {
    return this.next(() => this.end());
  }

  restart(): Promise<void> {
    return this.next(async () => {
      await this.end();
      await this.begin();
    });
  }

  showOutput(): void {
    this.log.show(true);
  }

  write(text: string): void {
    for (const line of text.trimEnd().split("\n")) this.log.info(line);
  }

  /** Starts and ends come one after the other, however quickly they are asked for. */
  private next(step: () => Promise<void>): Promise<void> {
    this.turn = this.turn.then(step, step);
    return this.turn;
  }

  private async begin(): Promise<void> {
    if (this.client) return;
    const settings = vscode.workspace.getConfiguration("journey");
    const found = await findJava(surroundings(settings.get("java.home", "")));
    if (!isJava(found)) {
      this.found = undefined;
      this.none = found;
      this.show();
      void this.offerAWayOut(found);
      return;
    }
    this.none = undefined;
    this.found = new Program(found, this.jar, settings.get("java.arguments", []));
    this.log.info(`Java ${found.version}, named by ${found.from}: ${found.executable}`);
    this.client = this.newClient(this.found);
    this.client.onDidChangeState(() => this.show());
    try {
      await this.client.start();
    } catch (problem) {
      this.log.error(String(problem));
      await this.end();
      void this.offerTheOutput();
    }
    this.show();
  }

  private newClient(program: Program): LanguageClient {
    const server: ServerOptions = {
      command: program.java.executable,
      args: program.line(["lsp"]),
      options: { env: { ...process.env, ...program.environment() } },
    };
    const client: LanguageClientOptions = {
      documentSelector: [
        { language: "journey", scheme: "file" },
        { language: "journey", scheme: "untitled" },
      ],
      outputChannel: this.log,
      // The owner of the problem matcher too, so that what a task finds takes the place of what the server found.
      diagnosticCollectionName: "journey",
      // The server's own commands write nothing either where nobody trusts the folder.
      initializationOptions: { showReferences: true, choices: true, trusted: vscode.workspace.isTrusted, rulePages: RULE_PAGES },
    };
    return new LanguageClient("journey", "Journey DSL", server, client);
  }

  private async end(): Promise<void> {
    const client = this.client;
    this.client = undefined;
    this.found = undefined;
    // A server that never came up cannot be asked to leave.
    if (client?.state === State.Running) await client.stop();
    await client?.dispose().catch(() => undefined);
    this.show();
  }

  private async offerAWayOut(none: NoJava): Promise<void> {
    const choose = "Choose a Folder…";
    const get = "Get Java";
    const answer = await vscode.window.showErrorMessage(explain(none), choose, get);
    if (answer === choose) await vscode.commands.executeCommand("journey.chooseJava");
    if (answer === get) await vscode.env.openExternal(vscode.Uri.parse("https://adoptium.net/temurin/releases/"));
  }

  private async offerTheOutput(): Promise<void> {
    const answer = await vscode.window.showErrorMessage(
      "The server of Journey DSL did not start. Its output says why.", "Show the Output", "Try Again");
    if (answer === "Show the Output") this.showOutput();
    if (answer === "Try Again") await this.restart();
  }

  /** Says in the status bar how the map in front stands, and what is missing where something is. */
  private show(): void {
    const running = this.running !== undefined;
    void vscode.commands.executeCommand("setContext", "journey.running", running);
    const editor = vscode.window.activeTextEditor;
    const ready = running ? "Ready" : this.none ? "No Java" : "Starting…";
    this.status.text = ready;
    this.status.detail = this.found ? `Java ${this.found.java.version}` : undefined;
    this.status.busy = !running && !this.none;
    this.status.severity = this.none ? vscode.LanguageStatusSeverity.Error : vscode.LanguageStatusSeverity.Information;
    this.status.command = this.none
      ? { command: "journey.chooseJava", title: "Choose Java" }
      : { command: "journey.output", title: "Output" };
    if (editor?.document.languageId === "journey") {
      this.bar.text = this.none ? "$(warning) Journey: no Java" : running ? `$(map) ${findings(editor.document.uri)}` : "$(sync~spin) Journey";
      this.bar.tooltip = this.none ? explain(this.none) : "Open the map beside the text";
      this.bar.command = this.none ? "journey.chooseJava" : "journey.preview";
      this.bar.show();
    } else {
      this.bar.hide();
    }
    this.changed.fire();
  }

  dispose(): void {
    for (const each of [...this.listeners, this.status, this.bar, this.changed, this.log]) each.dispose();
  }
}

/** "Journey: 2 errors, 1 warning"; notes are no reason to look up. */
function findings(file: vscode.Uri): string {
  const all = vscode.languages.getDiagnostics(file);
  const count = (severity: vscode.DiagnosticSeverity, word: string) => {
    const number = all.filter((each) => each.severity === severity).length;
    return number === 0 ? [] : [`${number} ${word}${number === 1 ? "" : "s"}`];
  };
  const counted = [...count(vscode.DiagnosticSeverity.Error, "error"), ...count(vscode.DiagnosticSeverity.Warning, "warning")];
  return counted.length ? `Journey: ${counted.join(", ")}` : "Journey";
}
