import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import * as path from "node:path";
import { before, test } from "node:test";
import type { IGrammar, IToken } from "vscode-textmate";
import { EXAMPLES, HERE, filesBelow } from "./places";

const load = createRequire(import.meta.url);
const { INITIAL, Registry, parseRawGrammar } = load("vscode-textmate") as typeof import("vscode-textmate");
const oniguruma = load("vscode-oniguruma") as typeof import("vscode-oniguruma");

const FILE = path.join(HERE, "target", "extension", "dist", "journey.tmLanguage.json");
let grammar: IGrammar;

before(async () => {
  await oniguruma.loadWASM(readFileSync(load.resolve("vscode-oniguruma/release/onig.wasm")));
  const registry = new Registry({
    onigLib: Promise.resolve({
      createOnigScanner: (patterns: string[]) => new oniguruma.OnigScanner(patterns),
      createOnigString: (text: string) => new oniguruma.OnigString(text),
    }),
    loadGrammar: async () => parseRawGrammar(readFileSync(FILE, "utf8"), FILE),
  });
  grammar = (await registry.loadGrammar("source.journey"))!;
});

interface Piece {
  readonly text: string;
  readonly scope: string;
}

/** The pieces of a text, each with what it is, without what holds nothing but blanks. */
function pieces(text: string): Piece[] {
  let stack = INITIAL;
  return text.split("\n").flatMap((line) => {
    const { tokens, ruleStack } = grammar.tokenizeLine(line, stack);
    stack = ruleStack;
    const all: Piece[] = [];
    for (const token of tokens as IToken[]) {
      const piece = line.slice(token.startIndex, token.endIndex);
      const scope = token.scopes.at(-1)!.replace(/\.journey$/, "");
      if (all.at(-1)?.scope === scope) all.push({ text: all.pop()!.text + piece, scope });
      else all.push({ text: piece, scope });
    }
    return all.filter((each) => each.text.trim() !== "");
  });
}

function scopes(text: string): string[] {
  return pieces(text).map((piece) => `${piece.text.trim()} ${piece.scope}`);
}

test("every piece of every line of all examples has a colour of its own", () => {
  const bare: string[] = [];
  let lines = 0;
  for (const file of filesBelow(EXAMPLES, ".journey")) {
    const text = readFileSync(file, "utf8");
    lines += text.split("\n").length;
    for (const piece of pieces(text)) {
      if (piece.scope === "source") bare.push(`${path.basename(file)}: ${piece.text}`);
    }
  }
  assert.deepEqual(bare, []);
  assert.ok(lines > 4000, `${lines} lines of examples`);
});

test("the one-line map", () => {
  assert.deepEqual(scopes('journey Checkout < stage Purchase < touchpoint Cart csat "How easy was it?" > >'), [
    "journey keyword.other",
    "Checkout entity.name.namespace",
    "< punctuation.section.block.begin",
    "stage keyword.other",
    "Purchase entity.name.type.class",
    "< punctuation.section.block.begin",
    "touchpoint keyword.other",
    "Cart entity.name.function.member",
    "csat keyword.other",
    '"How easy was it?" string.quoted.double',
    "> punctuation.section.block.end",
    "> punctuation.section.block.end",
  ]);
});

test("names of any script, with hyphens, apostrophes and dots", () => {
  assert.deepEqual(scopes("touchpoint Об’єкт-2 channel web, Поштомат"), [
    "touchpoint keyword.other",
    "Об’єкт-2 entity.name.function.member",
    "channel keyword.other",
    "web entity.name.type",
    ", punctuation.separator",
    "Поштомат entity.name.type",
  ]);
  assert.deepEqual(scopes("breaks Олена.Ціна from Інтерв'ю"), [
    "breaks keyword.other",
    "Олена.Ціна variable.other.property",
    "from keyword.other",
    "Інтерв'ю variable.other.property",
  ]);
});

test("a word of the language inside a longer name is no keyword", () => {
  assert.deepEqual(scopes("from goal-setting"), ["from keyword.other", "goal-setting variable.other.property"]);
  assert.deepEqual(scopes("next ^stage"), ["next keyword.other", "^stage entity.name.function.member"]);
});

test("a text over several lines holds bare quotation marks and no keywords", () => {
  const text = pieces('text """\n  stage "one" < // no comment\n""" @uk "так"');
  assert.deepEqual(
    text.map((piece) => piece.scope),
    ["keyword.other", "string.quoted.triple", "string.quoted.triple", "string.quoted.triple", "entity.other.attribute-name", "string.quoted.double"],
  );
});

test("a forgotten quotation mark costs one line", () => {
  assert.deepEqual(scopes('goal "Order in ten minutes\nfeels -1 "Uneasy \\"today\\""'), [
    "goal keyword.other",
    '"Order in ten minutes string.quoted.double',
    "feels keyword.other",
    "-1 constant.numeric",
    '"Uneasy string.quoted.double',
    '\\" constant.character.escape',
    "today string.quoted.double",
    '\\" constant.character.escape',
    '" string.quoted.double',
  ]);
});

test("quotes of a word processor are a text too", () => {
  assert.deepEqual(scopes("goal „Швидко“ for Олена").slice(1), ["„Швидко“ string.quoted.other", "for keyword.other", "Олена entity.name.type.interface"]);
});

test("comments, also inside a line", () => {
  assert.deepEqual(scopes("takes /* about */ 3 minutes // stage"), [
    "takes keyword.other",
    "/* about */ comment.block",
    "3 constant.numeric",
    "minutes variable.other.property",
    "// stage comment.line.double-slash",
  ]);
});

test("numbers as people write them", () => {
  assert.deepEqual(scopes("history 2026-04-30 59%\nwhen 1..2\nfeels −2\nsample 12.50"), [
    "history keyword.other",
    "2026-04-30 constant.numeric.date",
    "59% constant.numeric",
    "when keyword.other",
    "1..2 constant.numeric.range",
    "feels keyword.other",
    "−2 constant.numeric",
    "sample keyword.other",
    "12.50 constant.numeric",
  ]);
});

test("words of fixed lists, words that stand together, and tags of languages", () => {
  assert.deepEqual(scopes("kind usability-test"), ["kind keyword.other", "usability-test variable.other.enummember"]);
  assert.deepEqual(scopes("at most once per 30 days")[0], "at most once per keyword.other");
  assert.deepEqual(scopes("moment of truth"), ["moment of truth keyword.other"]);
  assert.deepEqual(scopes("send after each touchpoint by email"), [
    "send keyword.other",
    "after keyword.other",
    "each touchpoint keyword.other",
    "by keyword.other",
    "email entity.name.type",
  ]);
  assert.deepEqual(scopes("languages en, uk").slice(1), [
    "en entity.other.attribute-name",
    ", punctuation.separator",
    "uk entity.other.attribute-name",
  ]);
});
