// Opens maps in Chromium as readers do: node map.mjs FILE… prints, as JSON, for each file what axe finds
// against WCAG 2.2 AA in each language, light and dark, what the page asked for, and what it complained about.
import { readFileSync } from "node:fs";
import { availableParallelism } from "node:os";
import { createRequire } from "node:module";
import { pathToFileURL } from "node:url";
import { chromium } from "playwright-core";

const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium",
  args: ["--no-sandbox", "--disable-gpu", "--disable-quic", "--disable-background-networking", "--disable-sync"],
});
const first = (page, selector) => page.locator(`.sheet ${selector}`).locator("visible=true").first();

/** What a reader does who has no mouse: skips to the map, filters, opens a touchpoint, goes on and comes back. */
async function walk(page, seen) {
  const expect = (right, what) => right || seen.keyboard.push(what);
  await page.evaluate(() => { location.hash = ""; document.activeElement.blur(); scrollTo(0, 0); });
  const skip = first(page, ".skip");
  if (await skip.count()) {
    await skip.focus();
    await page.keyboard.press("Enter");
    expect(await page.evaluate(() => decodeURIComponent(location.hash).endsWith(":map")), "'skip' leads to the map");
    await page.evaluate(() => (location.hash = ""));
  }
  // Down and up, not right and left: those change places where writing goes from right to left.
  const all = first(page, ".view-all");
  if (await all.count()) {
    await all.focus();
    await page.keyboard.press("ArrowDown");
    expect(await first(page, ".view-experience").isChecked(), "an arrow chooses the next view");
    expect((await page.locator(".board .band-measures").locator("visible=true").count()) === 0, "a view hides lanes");
    await page.keyboard.press("ArrowUp");
    expect(await all.isChecked(), "an arrow back shows everything");
  }
  const channels = first(page, ".show-on-0");
  if (await channels.count()) {
    await channels.focus();
    await page.keyboard.press("ArrowDown");
    const others = await page.$$eval(".board .touchpoint:not(.on-1)", (each) => each.filter((one) => one.offsetParent).length);
    const faded = await page.$$eval(".board .touchpoint", (each) => each.filter((one) => one.offsetParent && getComputedStyle(one).opacity < 1).length);
    expect(faded === others, `a channel fades the ${others} others, not ${faded}`);
    await page.keyboard.press("ArrowUp");
  }
  const opener = first(page, ".opener");
  if (await opener.count()) {
    await opener.focus();
    await page.keyboard.press("Enter");
    const title = page.locator("dialog[open] .touchpoint .title");
    seen.panel = (await title.count()) === 1;
    const shown = page.locator("dialog[open] .touchpoint");
    const before = await shown.textContent();
    expect(await page.evaluate(() => document.querySelector("dialog[open]").contains(document.activeElement)), "focus goes into the panel");
    await page.keyboard.press(await page.evaluate(() => (document.querySelector("dialog[open]").matches("[dir=rtl] *") ? "ArrowLeft" : "ArrowRight")));
    const several = (await page.locator(".sheet").locator("visible=true").first().locator(".board .touchpoint").count()) > 1;
    expect(((await shown.textContent()) !== before) === several, "an arrow shows the next touchpoint");
    await page.keyboard.press("Escape");
    expect((await page.locator("dialog[open]").count()) === 0, "Escape closes the panel");
    expect(await page.evaluate(() => document.activeElement.matches(".opener")), "focus comes back to where it was");
  }
}

/** Without a script everything is there, and filters work. */
async function withoutScript(address, problems) {
  const context = await browser.newContext({ javaScriptEnabled: false, viewport: { width: 1440, height: 900 } });
  const page = await context.newPage();
  await page.goto(address);
  if (!(await first(page, "h1, h2").count())) problems.push("nothing is shown");
  if (await page.locator(".opener").count()) problems.push("a button does nothing");
  const experience = first(page, ".view-experience");
  if (await experience.count()) {
    await experience.check();
    if (await page.locator(".board .band-measures").locator("visible=true").count()) problems.push("a view hides nothing");
  }
  await context.close();
}

/** What axe looks for, without what is known already: colours do not depend on the language, nor the rest on light. */
const criteria = { type: "tag", values: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"] };
const colours = ["color-contrast", "link-in-text-block"];
const looks = {
  all: { runOnly: criteria },
  words: { runOnly: criteria, rules: Object.fromEntries(colours.map((rule) => [rule, { enabled: false }])) },
  colours: { runOnly: { type: "rule", values: colours } },
};

async function judge(page, what, seen, place) {
  const { violations } = await page.evaluate((options) => axe.run(document, options), { ...looks[what], resultTypes: ["violations"] });
  for (const each of violations) {
    seen.violations.push(`${place}: ${each.id} ${each.nodes.slice(0, 3).map((node) => node.html.slice(0, 120)).join(" | ")}`);
  }
}

async function look(file) {
  const seen = { violations: [], requests: [], complaints: [], sheets: [], overflow: [], keyboard: [], withoutScript: [], panel: false };
  const context = await browser.newContext({ colorScheme: "light", viewport: { width: 1440, height: 900 } });
  const page = await context.newPage();
  const address = pathToFileURL(file).href;
  page.on("request", (each) => each.url() !== address && !each.url().startsWith("data:") && seen.requests.push(each.url()));
  page.on("console", (each) => seen.complaints.push(each.text()));
  page.on("pageerror", (each) => seen.complaints.push(String(each)));
  await page.goto(address);
  // Not by addScriptTag: the page's policy refuses it, as it should.
  await page.evaluate(axe);
  seen.sheets = await page.$$eval(".sheet", (all) => all.map((each) => each.id));
  for (const [number, sheet] of seen.sheets.entries()) {
    await page.evaluate((id) => (location.hash = "#" + id), sheet);
    const shown = await page.$$eval(".sheet", (all) => all.filter((each) => each.offsetParent).map((each) => each.id));
    if (shown.join() !== sheet) seen.complaints.push(`#${sheet} shows ${shown}`);
    if (number) {
      await judge(page, "words", seen, `${sheet} light`);
    } else {
      await judge(page, "all", seen, `${sheet} light`);
      await page.emulateMedia({ colorScheme: "dark" });
      await judge(page, "colours", seen, `${sheet} dark`);
      await page.emulateMedia({ colorScheme: "light" });
    }
  }
  await walk(page, seen);
  await page.setViewportSize({ width: 320, height: 700 });
  const width = await page.evaluate(() => document.documentElement.scrollWidth);
  if (width > 320) seen.overflow.push(`${width} pixels at 320`);
  await context.close();
  await withoutScript(address, seen.withoutScript);
  return seen;
}

// One page for each processor at a time, the next as soon as one is done.
const files = process.argv.slice(2);
const pages = [];
let next = 0;
async function lookAtNext() {
  while (next < files.length) {
    const mine = next++;
    pages[mine] = await look(files[mine]);
  }
}
await Promise.all(Array.from({ length: Math.min(4, availableParallelism()) }, lookAtNext));
await browser.close();
console.log(JSON.stringify(pages));
