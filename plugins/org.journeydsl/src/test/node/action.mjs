// Reads GitHub's workflows and actions as GitHub does, with its own schemas and expressions.
//   node action.mjs lint FILE…          what is wrong with an action.yml, a workflow, or the workflows in a page of Markdown
//   node action.mjs run ACTION CONTEXT  runs the commands of a composite action in the current folder; CONTEXT is JSON.
//                                       Steps of others are not run; what is uploaded as an artifact gets an address.
import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { register } from "node:module";
import { tmpdir } from "node:os";
import { basename, join, resolve } from "node:path";
import { TextDocument } from "vscode-languageserver-textdocument";
import { parse } from "yaml";

// GitHub's packages import their schemas as bundlers have it; Node wants to be told that they are JSON.
register(`data:text/javascript,${encodeURIComponent(
  `export const load = (url, context, next) =>
    next(url, url.endsWith(".json") ? { ...context, importAttributes: { type: "json" } } : context);`)}`);
const { Evaluator, Lexer, Parser, data } = await import("@actions/expressions");
const { validate } = await import("@actions/languageservice");

/** A page's workflows: its blocks of YAML with jobs that run somewhere. */
function texts(file) {
  const text = readFileSync(file, "utf8");
  if (!file.endsWith(".md")) return [text];
  return [...text.matchAll(/^```yaml\n(.*?)^```$/gms)].map((each) => each[1]).filter((each) => /^\s+runs-on:/m.test(each));
}

async function lint(file, text) {
  const isAction = basename(file).startsWith("action.");
  const address = isAction ? "file:///action.yml" : "file:///.github/workflows/one.yml";
  const problems = (await validate(TextDocument.create(address, "yaml", 1, text))).map(
    (each) => `${each.range.start.line + 1}: ${each.message}`);
  const parsed = parse(text);
  const steps = isAction ? parsed.runs.steps : Object.values(parsed.jobs).flatMap((job) => job.steps);
  for (const step of steps) {
    // A tag can be moved, and whoever names a branch or a file can write a command.
    if (step.uses && !/^\.\/|@([0-9a-f]{40}|COMMIT)$/.test(step.uses)) problems.push(`${step.uses} is not pinned to a commit`);
    if (/\$\{\{/.test(step.run ?? "")) problems.push(`an expression stands in a command: ${step.run}`);
  }
  return problems.map((each) => `${file}: ${each}`);
}

function dictionary(value) {
  if (value === null || value === undefined) return new data.Null();
  if (typeof value === "string") return new data.StringData(value);
  if (typeof value === "number") return new data.NumberData(value);
  if (typeof value === "boolean") return new data.BooleanData(value);
  return new data.Dictionary(...Object.entries(value).map(([key, each]) => ({ key, value: dictionary(each) })));
}

function evaluate(expression, contexts) {
  const parser = new Parser(new Lexer(expression).lex().tokens, Object.keys(contexts), []);
  return new Evaluator(parser.parse(), dictionary(contexts)).evaluate();
}

const filled = (text, contexts) =>
  String(text).replace(/\$\{\{(.*?)\}\}/gs, (_, expression) => evaluate(expression, contexts).coerceString());

/** The lines "name=value" that a step wrote. */
const outputs = (file) => Object.fromEntries(readFileSync(file, "utf8").split("\n").filter(Boolean).map((line) => line.split(/=(.*)/s).slice(0, 2)));

function run(folder, given) {
  const action = parse(readFileSync(join(folder, "action.yml"), "utf8"));
  const contexts = { steps: {}, ...given };
  contexts.github.action_path = resolve(folder);
  const inputs = Object.entries(action.inputs).map(([name, input]) => [name, given.inputs?.[name] ?? filled(input.default, contexts)]);
  contexts.inputs = Object.fromEntries(inputs);
  const scratch = mkdtempSync(join(tmpdir(), "journey-action-"));
  for (const [number, step] of action.runs.steps.entries()) {
    const condition = String(step.if ?? "true").replace(/^\$\{\{(.*)\}\}$/s, "$1");
    if (evaluate(condition, contexts).coerceString() !== "true") continue;
    let result = {};
    if (step.run) {
      const output = join(scratch, `output-${number}`);
      writeFileSync(output, "");
      const env = Object.fromEntries(Object.entries(step.env ?? {}).map(([name, value]) => [name, filled(value, contexts)]));
      const script = join(scratch, `step-${number}.sh`);
      writeFileSync(script, step.run);
      const { status } = spawnSync("bash", ["--noprofile", "--norc", "-eo", "pipefail", script], {
        stdio: ["ignore", "inherit", "inherit"],
        env: { ...process.env, ...env, GITHUB_OUTPUT: output },
      });
      if (status !== 0) process.exit(status ?? 1);
      result = outputs(output);
    } else if (step.uses.includes("/upload-artifact@")) {
      console.log(`artifact ${filled(step.with.name, contexts)}: ${filled(step.with.path, contexts)}`);
      result = { "artifact-url": "https://host.example/artifacts/1" };
    }
    if (step.id) contexts.steps[step.id] = { outputs: result };
  }
}

const [task, ...rest] = process.argv.slice(2);
if (task === "lint") {
  const all = rest.flatMap((file) => texts(file).map((text) => [file, text]));
  for (const file of rest) if (!all.some(([each]) => each === file)) throw new Error(`${file} holds no workflow`);
  const problems = (await Promise.all(all.map(([file, text]) => lint(file, text)))).flat();
  problems.forEach((each) => console.error(each));
  process.exit(problems.length ? 1 : 0);
} else {
  run(rest[0], JSON.parse(readFileSync(rest[1], "utf8")));
}
