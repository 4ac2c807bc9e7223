import assert from "node:assert/strict";
import { execFileSync, spawn, type ChildProcess } from "node:child_process";
import { mkdirSync, readFileSync, rmSync } from "node:fs";
import * as path from "node:path";
import { after, before, test } from "node:test";
import { pathToFileURL } from "node:url";
import { StreamMessageReader, StreamMessageWriter, createMessageConnection, type MessageConnection } from "vscode-jsonrpc/node";
import * as vscode from "vscode";
import { RULE_PAGES, registerRulePages } from "../rulePages";
import { ElementAtRequest, MapRequest } from "../preview/protocol";
import { EXAMPLES, HERE, filesBelow } from "./places";

const UNPACKED = path.join(HERE, "target", "unpacked");
const SHOP = path.join(EXAMPLES, "online-shop");
const FILE = path.join(SHOP, "purchase.journey");
const uri = pathToFileURL(FILE).href;
const text = readFileSync(FILE, "utf8");
const diagnostics = new Map<string, { message: string; severity: number }[]>();
let server: ChildProcess;
let connection: MessageConnection;

before(async () => {
  rmSync(UNPACKED, { recursive: true, force: true });
  mkdirSync(UNPACKED, { recursive: true });
  execFileSync("jar", ["xf", path.join(HERE, "target", "journey-dsl.vsix")], { cwd: UNPACKED });
  server = spawn("java", ["-jar", path.join(UNPACKED, "extension", "server", "journey.jar"), "lsp"], { stdio: ["pipe", "pipe", "inherit"] });
  connection = createMessageConnection(new StreamMessageReader(server.stdout!), new StreamMessageWriter(server.stdin!));
  connection.onNotification("textDocument/publishDiagnostics", (params) => {
    diagnostics.set(params.uri, params.diagnostics);
  });
  connection.listen();
  await connection.sendRequest("initialize", {
    processId: process.pid,
    rootUri: pathToFileURL(SHOP).href,
    workspaceFolders: [{ uri: pathToFileURL(SHOP).href, name: "shop" }],
    capabilities: {},
  });
  await connection.sendNotification("initialized", {});
  await connection.sendNotification("textDocument/didOpen", { textDocument: { uri, languageId: "journey", version: 1, text } });
});

after(() => {
  connection?.dispose();
  server?.kill();
});

test("the package holds what the extension needs, and nothing of how it was made", () => {
  const files = filesBelow(path.join(UNPACKED, "extension"), "").map((each) => path.relative(path.join(UNPACKED, "extension"), each));
  for (const needed of ["dist/extension.js", "dist/preview.js", "dist/journey.tmLanguage.json", "server/journey.jar", "LICENSE.txt", "ThirdPartyNotices.txt"]) {
    assert.ok(files.includes(needed), `${needed} is in ${files}`);
  }
  assert.deepEqual(files.filter((each) => /node_modules|\.ts$|\.map$|(^|\/)test|tsconfig|-lock\.json/.test(each)), []);
  const manifest = JSON.parse(readFileSync(path.join(UNPACKED, "extension", "package.json"), "utf8"));
  assert.equal(manifest.devDependencies, undefined);
  const pom = readFileSync(path.join(HERE, "..", "..", "pom.xml"), "utf8");
  assert.equal(`${manifest.version}-SNAPSHOT`, /<version>(.*)<\/version>/.exec(pom)![1]);
});

test("a finding of each rule leads to its page", async () => {
  const pages = filesBelow(path.join(UNPACKED, "extension", "rules"), ".md").map((each) => path.basename(each, ".md"));
  const explained = execFileSync("java", ["-jar", path.join(UNPACKED, "extension", "server", "journey.jar"), "explain"], { encoding: "utf8" });
  const missing = [...explained.matchAll(/^ {2}([a-z]+(?:-[a-z]+)+) /gm)].map((each) => each[1]).filter((each) => !pages.includes(each));
  assert.deepEqual([missing, pages.length > 100], [[], true]);
  const provider = registerRulePages(vscode.Uri.file(path.join(UNPACKED, "extension"))) as unknown as vscode.TextDocumentContentProvider;
  const shown = async (link: string) => `${await provider.provideTextDocumentContent(vscode.Uri.parse(link), undefined as never)}`;
  assert.match(await shown(RULE_PAGES.replace("{rule}", "unknown-fact")), /^# A word stands where a fact should start[^]*\n## What to do\n[^]*\n\[rules\]\nunknown-fact = "note"\n```\n$/);
  assert.equal(await shown("journey-rule:/..%2Fserver%2Fjourney.md"), "");
});

test("every file that the manifest names is in the package", () => {
  const manifest = readFileSync(path.join(UNPACKED, "extension", "package.json"), "utf8");
  const named = [...manifest.matchAll(/"(?:\.\/)?((?:dist|icons|walkthrough)\/[^"]+|[\w-]+\.json)"/g)].map((each) => each[1]);
  assert.ok(named.length > 8, named.join());
  for (const each of named) assert.doesNotThrow(() => readFileSync(path.join(UNPACKED, "extension", each)), each);
});

test("the server in the package finds a typing mistake, and that it is gone", async () => {
  const wrong = text.replace(/^journey /m, "journy ");
  await connection.sendNotification("textDocument/didChange", { textDocument: { uri, version: 2 }, contentChanges: [{ text: wrong }] });
  await connection.sendRequest("journey/settled");
  assert.match(diagnostics.get(uri)!.find((each) => each.severity === 1)!.message, /Did you mean 'journey'\?/);
  await connection.sendNotification("textDocument/didChange", { textDocument: { uri, version: 3 }, contentChanges: [{ text }] });
  await connection.sendRequest("journey/settled");
  assert.deepEqual(diagnostics.get(uri)!.filter((each) => each.severity === 1), []);
});

test("the map, and both ways between a touchpoint on it and its text", async () => {
  const map = await connection.sendRequest(MapRequest, { textDocument: { uri } });
  assert.equal(map!.problem, undefined);
  assert.match(map!.html!, /<article class="touchpoint[^>]*id="Кошик"/);
  const line = text.split("\n").findIndex((each) => each.includes("touchpoint Кошик"));
  const drawn = await connection.sendRequest(ElementAtRequest, { textDocument: { uri }, position: { line: line + 1, character: 8 } });
  assert.match(drawn!.element, /^Кошик/);
  const written = await connection.sendRequest(ElementAtRequest, { textDocument: { uri }, journey: map!.journey, element: "Кошик" });
  assert.equal(written!.location.range.start.line, line);
});

test("completion and hover answer", async () => {
  const lines = text.split("\n");
  const line = lines.findIndex((each) => each.includes("touchpoint Кошик"));
  const hover = await connection.sendRequest<{ contents: unknown } | null>("textDocument/hover", {
    textDocument: { uri },
    position: { line, character: lines[line].indexOf("Кошик") + 1 },
  });
  assert.ok(JSON.stringify(hover).includes("Кошик"));
  const completion = await connection.sendRequest<unknown>("textDocument/completion", {
    textDocument: { uri },
    position: { line: line + 1, character: lines[line + 1].length - lines[line + 1].trimStart().length },
  });
  assert.ok(JSON.stringify(completion).includes('"pain"'));
});

test("the server leaves when it is asked to", async () => {
  await connection.sendRequest("shutdown");
  const left = new Promise((resolve) => server.once("exit", resolve));
  await connection.sendNotification("exit");
  assert.equal(await left, 0);
});
