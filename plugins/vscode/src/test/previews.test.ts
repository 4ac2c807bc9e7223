import assert from "node:assert/strict";
import { afterEach, beforeEach, test } from "node:test";
import { setTimeout as after } from "node:timers/promises";
import * as vscode from "vscode";
import { MapPreviews } from "../preview/previews";
import type { Session } from "../session";
import { Position, editor as window_ } from "./vscode";

const FILE = vscode.Uri.file("/maps/checkout.journey");
const ELEMENT = { element: "Cart", location: { uri: FILE.toString(), range: range(5) }, range: range(4) };
let requests: { method: string; params: Record<string, unknown> }[];
let answers: Record<string, unknown>;
let cursor: { selection: { active: Position }; document: { uri: vscode.Uri; languageId: string }; viewColumn: number };
let previews: MapPreviews;
let session: { running: unknown; problem?: string; onChange: () => object; write: () => void };

function range(line: number) {
  return { start: { line, character: 2 }, end: { line, character: 9 } };
}

function map(html: string | undefined, problem?: string) {
  return { journey: "Checkout", title: "Buying", journeys: ["Checkout"], html, problem, elements: [ELEMENT] };
}

beforeEach(async () => {
  requests = [];
  answers = { "journey/map": map("<p>One"), "journey/elementAt": ELEMENT };
  cursor = { selection: { active: new Position(0, 0) }, document: { uri: FILE, languageId: "journey" }, viewColumn: 1 };
  const running = {
    sendRequest: async (type: { method: string }, params: Record<string, unknown>) => {
      requests.push({ method: type.method, params });
      return answers[type.method];
    },
  };
  Object.assign(vscode.window, { activeTextEditor: cursor, visibleTextEditors: [cursor] });
  session = { running, onChange: () => ({ dispose() {} }), write() {} };
  previews = new MapPreviews(vscode.Uri.file("/extension"), session as unknown as Session);
  await previews.open();
  window_.heard.fire({ type: "ready" });
  await after(250);
  window_.told.length = 0;
  window_.opened.length = 0;
});

afterEach(() => previews.dispose());

function type(): void {
  window_.typed.fire({ document: cursor.document, contentChanges: [{}] });
}

test("the page is closed to everything but its own script", () => {
  const policy = /content="([^"]*)"/.exec(window_.panel!.webview.html)![1];
  assert.match(policy, /^default-src 'none'; img-src https:\/\/preview\.test data:; /);
  assert.match(policy, /script-src 'nonce-[^']+';/);
  assert.ok(!/unsafe-eval|script-src[^;]*unsafe-inline|\*/.test(policy), policy);
});

test("what is typed quickly is drawn once, and then as it stands", async () => {
  requests.length = 0;
  answers["journey/map"] = map("<p>Two");
  type();
  type();
  type();
  await after(250);
  assert.equal(requests.filter((each) => each.method === "journey/map").length, 1);
  assert.deepEqual(window_.told, [
    { type: "map", html: "<p>Two", elements: ["Cart"] },
    { type: "problem", text: "" },
  ]);
  assert.equal(window_.panel!.title, "Buying");
});

test("errors leave the last map in place and say why there is no newer one", async () => {
  answers["journey/map"] = map(undefined, "'journy' cannot stand here.");
  type();
  await after(250);
  assert.deepEqual(window_.told, [{ type: "problem", text: "'journy' cannot stand here." }]);
  assert.equal(previews.html, "<p>One");
});

test("where there is no Java the page says so instead of a map", async () => {
  session.running = undefined;
  session.problem = "Journey DSL needs Java.";
  type();
  await after(250);
  assert.deepEqual(window_.told, [{ type: "problem", text: "Journey DSL needs Java." }]);
});

test("the map shows what the cursor stands on", async () => {
  cursor.selection.active = new Position(7, 3);
  window_.selected.fire({ textEditor: cursor });
  await after(200);
  assert.deepEqual(requests.at(-1)!.params, { textDocument: { uri: FILE.toString() }, position: cursor.selection.active });
  assert.deepEqual(window_.told, [{ type: "select", id: "Cart" }]);
});

test("who does not want the map to follow is not followed", async () => {
  window_.settings["preview.followCursor"] = false;
  cursor.selection.active = new Position(7, 3);
  window_.selected.fire({ textEditor: cursor });
  await after(200);
  window_.settings = {};
  assert.deepEqual(window_.told, []);
});

test("a click in the map puts the cursor on the name, and is not answered with a choice in the map", async () => {
  window_.heard.fire({ type: "selected", id: "Cart", write: false });
  await after(20);
  assert.deepEqual(requests.at(-1)!.params, { textDocument: { uri: FILE.toString() }, journey: "Checkout", element: "Cart" });
  const { file, options } = window_.opened[0];
  assert.equal(file, FILE.toString());
  assert.equal(options.preserveFocus, true);
  assert.deepEqual([options.selection!.start.line, options.selection!.start.character], [5, 2]);
  cursor.selection.active = new Position(5, 2);
  window_.selected.fire({ textEditor: cursor });
  await after(200);
  assert.deepEqual(window_.told, []);
});

test("a double click goes on in the text", async () => {
  window_.heard.fire({ type: "selected", id: "Cart", write: true });
  await after(20);
  assert.equal(window_.opened[0].options.preserveFocus, false);
});
