import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { cpSync, mkdtempSync, readFileSync, readdirSync, rmSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import * as path from "node:path";
import { after, before, test } from "node:test";
import type { Browser, Page } from "playwright-core";
import { shell } from "../preview/page";
import { EXAMPLES, HERE } from "./places";

// The page of the preview in Chromium, with a real map, as the editor's own frame would show it.
const { chromium } = createRequire(import.meta.url)("playwright-core") as typeof import("playwright-core");
const ORIGIN = "https://preview.test";
const EXTENSION = path.join(HERE, "target", "extension");
let browser: Browser;
let page: Page;
let map: string;
const asked: string[] = [];
const complaints: string[] = [];

before(async () => {
  const folder = mkdtempSync(path.join(tmpdir(), "journey-webview-"));
  cpSync(path.join(EXAMPLES, "online-shop"), folder, { recursive: true });
  const jar = path.join(EXTENSION, "server", "journey.jar");
  execFileSync("java", ["-jar", jar, "generate", "--only", "html-map", "--out", path.join(folder, "out"), folder], { stdio: "ignore" });
  const drawn = readdirSync(path.join(folder, "out")).find((each) => each.endsWith(".html"))!;
  map = readFileSync(path.join(folder, "out", drawn), "utf8");
  rmSync(folder, { recursive: true });
  browser = await chromium.launch({
    executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium",
    args: ["--no-sandbox", "--disable-gpu", "--disable-background-networking", "--disable-sync"],
  });
  page = await browser.newPage({ viewport: { width: 900, height: 700 }, colorScheme: "light", reducedMotion: "reduce" });
  page.on("console", (each) => complaints.push(each.text()));
  page.on("pageerror", (each) => complaints.push(String(each)));
  await page.addInitScript(() => {
    const told: unknown[] = [];
    Object.assign(globalThis, { told, acquireVsCodeApi: () => ({ postMessage: (each: unknown) => told.push(each), setState() {} }) });
  });
  await page.route("**", (route) => {
    const url = route.request().url();
    if (url === `${ORIGIN}/`) return route.fulfill({ contentType: "text/html", body: shell(`${ORIGIN}/preview.js`, ORIGIN) });
    if (url === `${ORIGIN}/preview.js`) return route.fulfill({ path: path.join(EXTENSION, "dist", "preview.js") });
    asked.push(url);
    return route.abort();
  });
  await page.goto(`${ORIGIN}/`);
  await show(map);
});

after(() => browser?.close());

async function tell(message: object): Promise<void> {
  await page.evaluate((each) => window.postMessage(each, "*"), message);
}

async function show(html: string): Promise<void> {
  const mark = `<i id="drawn-${Math.random()}"></i>`;
  await tell({ type: "map", html: html.replace("</body>", `${mark}</body>`), elements: ["Кошик", "Кошик.ПізняДоставка", "Оплата"] });
  await page.waitForFunction((id) => document.getElementById(id), /id="(.*)"/.exec(mark)![1]);
  await tell({ type: "problem", text: "" });
}

const element = (id: string) => page.locator(`[id="${id}"]`);
const chosen = () => page.evaluate(() => [...document.querySelectorAll(".journey-chosen")].map((each) => each.id));
const heard = () => page.evaluate(() => (globalThis as unknown as { told: unknown[] }).told.splice(0));

test("the map is there, with what its own script adds, and asks for nothing", async () => {
  assert.equal(await element("Кошик").isVisible(), true);
  assert.equal(await element("Кошик").locator(".opener").count(), 1);
  assert.deepEqual(asked, []);
  assert.deepEqual(complaints, []);
});

test("a click tells the nearest thing that stands in a text; a double click that somebody wants to write", async () => {
  await heard();
  await element("Кошик").locator(".title").first().click();
  assert.deepEqual(await heard(), [{ type: "selected", id: "Кошик", write: false }]);
  assert.deepEqual(await chosen(), ["Кошик"]);
  await element("Кошик").locator(".title").first().dblclick();
  assert.deepEqual(((await heard()) as { write: boolean }[]).map((each) => each.write), [false, true]);
});

test("what the cursor stands on is marked and brought into view, in the language on show", async () => {
  await tell({ type: "select", id: "Оплата" });
  await page.waitForFunction(() => document.querySelector(".journey-chosen")?.id === "Оплата");
  assert.deepEqual(await element("Оплата").evaluate((each) => {
    const { left, top } = each.getBoundingClientRect();
    return left >= 0 && left < innerWidth && top >= 0 && top < innerHeight;
  }), true);
  await page.locator('.languages a[lang="en"]').first().click();
  await page.waitForFunction(() => document.getElementById("Кошик@en")?.offsetParent);
  await tell({ type: "select", id: "Кошик" });
  await page.waitForFunction(() => document.querySelector(".journey-chosen")?.id === "Кошик@en");
});

test("of what is higher than the window its beginning is shown, and the reader may look elsewhere then", async () => {
  await page.setViewportSize({ width: 400, height: 500 });
  await tell({ type: "select", id: "Оплата" });
  await page.waitForFunction(() => document.querySelector(".journey-chosen")?.id === "Оплата@en");
  await page.evaluate(() => scrollTo(0, 0));
  await tell({ type: "select", id: "Кошик" });
  await page.waitForFunction(() => document.querySelector(".journey-chosen")?.id === "Кошик@en");
  const top = await element("Кошик@en").evaluate((each) => each.getBoundingClientRect().top);
  assert.ok(top >= 0 && top < 250, String(top));
  await page.evaluate(() => scrollBy(0, -300));
  const there = await page.evaluate(() => scrollY);
  await tell({ type: "select", id: "Кошик" });
  await page.waitForTimeout(100);
  assert.equal(await page.evaluate(() => scrollY), there);
  await page.setViewportSize({ width: 900, height: 700 });
});

test("drawn anew, the map stays where its reader was: place, language and choice", async () => {
  const before = await page.evaluate(() => [scrollX, scrollY]);
  await show(map);
  assert.deepEqual(await page.evaluate(() => [scrollX, scrollY]), before);
  assert.equal(await element("Кошик@en").isVisible(), true);
  assert.deepEqual(await chosen(), ["Кошик@en"]);
  assert.equal(await element("Кошик@en").locator(".opener").count(), 1);
});

test("light and dark are the editor's, whatever the machine prefers", async () => {
  const paper = () => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
  const light = await paper();
  await page.evaluate(() => (document.body.dataset.vscodeThemeKind = "vscode-dark"));
  await page.waitForFunction((was) => getComputedStyle(document.body).backgroundColor !== was, light);
  await page.emulateMedia({ colorScheme: "dark" });
  await page.evaluate(() => (document.body.dataset.vscodeThemeKind = "vscode-light"));
  await page.waitForFunction((was) => getComputedStyle(document.body).backgroundColor === was, light);
});

test("a script that is not the map's own never runs, wherever it stands", async () => {
  complaints.length = 0;
  const evil = '<script>document.title = "evil"</script><img src="data:," onerror="document.title = \'evil\'"><img src="https://elsewhere.test/x.png">';
  await show(map.replace("<main", `${evil}<main`));
  await page.waitForTimeout(200);
  assert.equal(await page.title(), "Map");
  assert.deepEqual(asked, []);
  assert.ok(complaints.some((each) => /Content Security Policy/.test(each)), complaints.join("\n"));
});

test("errors are told at the foot of the last map", async () => {
  await show(map);
  await tell({ type: "problem", text: "'journy' cannot stand here." });
  await page.waitForFunction(() => document.getElementById("journey-note")?.textContent?.startsWith("'journy'"));
  assert.equal(await page.locator("#journey-note").isVisible(), true);
  // At the foot: it neither covers the heads of the map nor pushes the map about.
  const place = await page.locator("#journey-note").boundingBox();
  assert.ok(place!.y + place!.height === 700 && place!.height < 100, JSON.stringify(place));
  await tell({ type: "problem", text: "" });
  await page.waitForFunction(() => document.getElementById("journey-note")?.hidden);
  assert.equal(await page.locator("#journey-note").isVisible(), false);
});
