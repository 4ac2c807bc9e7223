import assert from "node:assert/strict";
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import * as path from "node:path";
import { afterEach, beforeEach, test } from "node:test";
import * as vscode from "vscode";
import { exportJourneys } from "../export";
import { FirstMaps } from "../firstMaps";
import { generate, said } from "../generate";
import { findJava, isJava, surroundings } from "../java";
import { KINDS, LANGUAGES, newProject } from "../newProject";
import { UNTRUSTED, perform, projectFolder } from "../perform";
import { Program } from "../program";
import type { Session } from "../session";
import { HERE } from "./places";
import { editor } from "./vscode";

// The commands as they run: with the jar inside the extension.
const JAR = path.join(HERE, "target", "extension", "server", "journey.jar");
let folder: string;
let session: Session;
let program: Program;
let firstMaps: FirstMaps;

beforeEach(async () => {
  folder = mkdtempSync(path.join(tmpdir(), "journey-vscode-"));
  firstMaps = new FirstMaps(path.join(folder, ".memory"));
  const java = await findJava(surroundings(""));
  assert.ok(isJava(java));
  program = new Program(java, JAR, []);
  session = { program: async () => program, write() {}, showOutput() {} } as unknown as Session;
  Object.assign(editor, { said: [], answers: [], ran: [] });
  Object.assign(vscode.workspace, { isTrusted: true, workspaceFolders: [{ uri: vscode.Uri.file(folder) }] });
  Object.assign(vscode.window, { activeTextEditor: undefined });
  Object.assign(vscode.env, { uiKind: vscode.UIKind.Desktop, remoteName: undefined });
});

afterEach(() => rmSync(folder, { recursive: true, force: true }));

test("a new project in one's language, opened with its map; then a table of it", async () => {
  editor.answers = ["Service", "Українська", [vscode.Uri.file(folder)]];
  await newProject(session, firstMaps);
  assert.deepEqual(editor.said, []);
  const toml = readFileSync(path.join(folder, "journey.toml"), "utf8");
  assert.match(toml, /"uk"/);
  assert.equal(editor.ran[0][0], "journey.preview");

  const table = path.join(folder, "map.xlsx");
  editor.answers = ["Excel: the maps as tables", vscode.Uri.file(table)];
  await exportJourneys(session);
  assert.deepEqual(editor.said, ["Exported to map.xlsx. | Show in the Folder"]);
  assert.ok(existsSync(table));
});

test("a new project in a folder that is not open opens it, and the window that opens shows its first map", async () => {
  Object.assign(vscode.workspace, { workspaceFolders: [] });
  editor.answers = ["Shop", "English", [vscode.Uri.file(folder)]];
  await newProject(session, firstMaps);
  assert.deepEqual(editor.ran.map((each) => each[0]), ["vscode.openFolder"]);
  editor.ran.length = 0;
  await firstMaps.showHere();
  assert.deepEqual(editor.ran, [], "another window leaves it alone");
  Object.assign(vscode.workspace, { workspaceFolders: [{ uri: vscode.Uri.file(folder) }] });
  await firstMaps.showHere();
  assert.equal(editor.ran[0][0], "journey.preview");
  assert.ok(existsSync((editor.ran[0][1] as vscode.Uri).fsPath));
  await firstMaps.showHere();
  assert.equal(editor.ran.length, 1, "once");
});

test("what was generated is told in a sentence and can be looked at, also where nothing is new", async () => {
  writeFileSync(path.join(folder, "a.journey"), 'journey Checkout < stage Purchase < touchpoint Cart < channel web > > >\n');
  writeFileSync(path.join(folder, "journey.toml"), 'name = "Shop"\n');
  await generate(session);
  assert.match(editor.said[0], /^\d+ files written in build\/journey\. \| Open in the Browser \| Show in the Folder$/);
  editor.answers = ["Open in the Browser"];
  await generate(session);
  assert.match(editor.said[1], /^Everything is up to date: \d+ files in build\/journey\. \| Open in the Browser/);
  const page = path.join(folder, "build", "journey", "index.html");
  assert.deepEqual(editor.ran.map((each) => [each[0], (each[1] as vscode.Uri).fsPath]), [["openExternal", page]]);
});

test("where files lie on another machine, the editor shows them among its own", async () => {
  writeFileSync(path.join(folder, "a.journey"), 'journey Checkout < stage Purchase < touchpoint Cart < channel web > > >\n');
  Object.assign(vscode.env, { uiKind: vscode.UIKind.Web, remoteName: "elsewhere" });
  editor.answers = ["Show in the Folder"];
  await generate(session);
  assert.match(editor.said[0], /written in build\/journey\. \| Show in the Folder$/);
  assert.equal(editor.ran[0][0], "revealInExplorer");
});

test("counts of files as the command line tells them", () => {
  assert.deepEqual(said("Shop: 1 written, 73 unchanged in build/journey.\n"), { text: "1 file written, 73 unchanged in build/journey.", output: "build/journey" });
  assert.deepEqual(said("A: B: 2 removed in out.\n"), { text: "2 files removed in out.", output: "out" });
  assert.deepEqual(said("nothing of the kind\n"), { text: "Generated." });
});

test("in a folder that is not trusted nothing is written, and the person is told", async () => {
  Object.assign(vscode.workspace, { isTrusted: false });
  editor.answers = ["Shop", "English", [vscode.Uri.file(folder)]];
  await newProject(session, firstMaps);
  assert.deepEqual(editor.said, [UNTRUSTED]);
  assert.ok(!existsSync(path.join(folder, "journey.toml")));
});

test("errors are counted for the person, and nothing is written", async () => {
  writeFileSync(path.join(folder, "a.journey"), "journy Checkout\n");
  const done = await perform(session, "Generating", ["generate"], vscode.Uri.file(folder));
  assert.equal(done, undefined);
  assert.deepEqual(editor.said, ["Nothing was written: 1 error. | Show the Problems | Show the Output"]);
  assert.ok(!existsSync(path.join(folder, "build")));
});

test("a Java that does not start is told as a sentence", async () => {
  program = new Program({ executable: path.join(folder, "no-java"), version: 17, from: "a test" }, JAR, []);
  await perform(session, "Formatting", ["format"], vscode.Uri.file(folder));
  assert.equal(editor.said.length, 1);
  assert.match(editor.said[0], /no-java/);
});

test("a command works in the project of the file in front, not in the whole folder that is open", async () => {
  const project = path.join(folder, "maps", "shop");
  mkdirSync(path.join(project, "deep"), { recursive: true });
  writeFileSync(path.join(project, "journey.toml"), "");
  const inFront = (...steps: string[]) =>
    Object.assign(vscode.window, { activeTextEditor: { document: { uri: vscode.Uri.file(path.join(folder, ...steps)), languageId: "journey" } } });
  inFront("maps", "shop", "deep", "a.journey");
  assert.equal((await projectFolder())!.fsPath, project);
  inFront("other", "b.journey");
  assert.equal((await projectFolder())!.fsPath, folder);
});

test("kinds, languages and tasks are those that the command line knows", async () => {
  const help = (await program.run(["init", "--help"], folder)).out;
  assert.equal(/What the first map is about: (.*)\./.exec(help)![1], KINDS.map((each) => each.about).join(", "));
  assert.equal(/its texts: (.*) \(default/.exec(help)![1].replace(" or ", ", "), LANGUAGES.map((each) => each.language).join(", "));
});

test("the problem matcher reads what journey check prints", async () => {
  writeFileSync(path.join(folder, "a.journey"), 'journey Checkout <\n  stage Purchase <\n    touchpoint Cart <\n      chanel web\n    >\n  >\n>\n');
  const { pattern } = JSON.parse(readFileSync(path.join(HERE, "package.json"), "utf8")).contributes.problemMatchers[0];
  const out = (await program.run(["check"], folder)).out;
  const found = out.split("\n").flatMap((line) => new RegExp(pattern.regexp).exec(line) ?? []);
  assert.deepEqual(
    [found[pattern.file], found[pattern.line], found[pattern.column], found[pattern.severity], found[pattern.code]],
    ["a.journey", "4", "7", "error", "unknown-fact"],
  );
  assert.match(found[pattern.message], /'chanel' is not a fact of a touchpoint/);
});
