// Puts the extension together in target/extension, from where VS Code can also run it as it is:
//   node build.mjs            builds it, and the tests
//   node build.mjs --package  also packs it as target/journey-dsl.vsix
// The server inside is the command line's jar, built before by Maven; the colours come from that jar too.
import { execFileSync } from "node:child_process";
import { copyFileSync, cpSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import * as esbuild from "esbuild";

const here = path.dirname(fileURLToPath(import.meta.url));
const at = (...steps) => path.join(here, ...steps);
const out = at("target", "extension");
const jar = at("..", "org.journeydsl.cli", "target", "journey.jar");
const run = (program, ...args) => execFileSync(program, args, { cwd: here, stdio: ["ignore", "pipe", "inherit"], maxBuffer: 1 << 26 });

if (!existsSync(jar)) {
  console.error("build: The server is not built yet. Run ./journey --version, or ./test, in the top folder first.");
  process.exit(2);
}
rmSync(at("target"), { recursive: true, force: true });
mkdirSync(path.join(out, "dist"), { recursive: true });

// Types, with the compiler; esbuild only takes them away.
for (const project of ["tsconfig.json", "src/webview/tsconfig.json", "src/test/tsconfig.json"]) {
  run(process.execPath, at("node_modules", "typescript", "bin", "tsc"), "-p", at(project));
}

const common = { absWorkingDir: here, bundle: true, target: "es2022", minify: true, legalComments: "none", logLevel: "warning", metafile: true };
const extension = await esbuild.build({ ...common, entryPoints: [at("src", "extension.ts")], outfile: path.join(out, "dist", "extension.js"), platform: "node", format: "cjs", external: ["vscode"] });
await esbuild.build({ ...common, entryPoints: [at("src", "webview", "preview.ts")], outfile: path.join(out, "dist", "preview.js"), platform: "browser", format: "iife" });

// The licences of what is bundled travel with it.
const bundled = new Set(Object.keys(extension.metafile.inputs).flatMap((file) => /^node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(file)?.[1] ?? []));
const notices = [...bundled].sort().map((name) => {
  const licence = readdirSync(at("node_modules", name)).find((each) => /^licen[cs]e/i.test(each));
  if (!licence) throw new Error(`${name} comes without its licence.`);
  return `${name}\n\n${readFileSync(at("node_modules", name, licence), "utf8").trim()}\n`;
});
writeFileSync(path.join(out, "ThirdPartyNotices.txt"), notices.join("\n----\n\n"));

mkdirSync(path.join(out, "server"));
copyFileSync(jar, path.join(out, "server", "journey.jar"));
writeFileSync(path.join(out, "dist", "journey.tmLanguage.json"), run("java", "-jar", jar, "export", "grammar"));

// The pages of the rules, which lie in the server as a rule's hover shows them.
const pages = "org/journeydsl/rules/pages";
execFileSync("jar", ["xf", jar, pages], { cwd: at("target") });
cpSync(at("target", pages), path.join(out, "rules"), { recursive: true });
rmSync(at("target", "org"), { recursive: true });

const { scripts: _scripts, devDependencies: _tools, private: _private, ...published } = JSON.parse(readFileSync(at("package.json"), "utf8"));
writeFileSync(path.join(out, "package.json"), JSON.stringify(published, null, 2) + "\n");
// Without its picture: VS Code shows only those that it can fetch from an address.
writeFileSync(path.join(out, "README.md"), readFileSync(at("README.md"), "utf8").replace(/^!\[.*\]\(.*\)\n\n/m, ""));
for (const name of ["language-configuration.json", "markdown.tmLanguage.json"]) copyFileSync(at(name), path.join(out, name));
for (const name of ["icons", "walkthrough"]) cpSync(at(name), path.join(out, name), { recursive: true });
copyFileSync(at("..", "..", "LICENSE"), path.join(out, "LICENSE"));
copyFileSync(at("..", "..", "CHANGELOG.md"), path.join(out, "CHANGELOG.md"));

// The tests, with a VS Code of their own making in the place of the real one.
const tests = readdirSync(at("src", "test")).filter((name) => name.endsWith(".test.ts"));
await esbuild.build({
  entryPoints: tests.map((name) => at("src", "test", name)),
  outdir: at("target", "test"),
  outExtension: { ".js": ".mjs" },
  bundle: true,
  target: "es2022",
  platform: "node",
  format: "esm",
  sourcemap: "inline",
  logLevel: "warning",
  alias: { vscode: at("src", "test", "vscode.ts") },
  external: ["vscode-oniguruma", "vscode-textmate"],
  banner: { js: 'import { createRequire as requirer } from "node:module"; const require = requirer(import.meta.url);' },
});
mkdirSync(at("target", "surefire-reports"), { recursive: true });

if (process.argv.includes("--package")) {
  const { createVSIX } = await import("@vscode/vsce");
  await createVSIX({ cwd: out, packagePath: at("target", "journey-dsl.vsix"), dependencies: false, allowMissingRepository: true, rewriteRelativeLinks: false });
}
