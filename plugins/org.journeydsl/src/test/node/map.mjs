// Opens maps in Chromium as readers do: node map.mjs FILE… prints, as JSON, for each file what axe finds
// against WCAG 2.2 AA in each language, light and dark, what the page asked for, and what it complained about.
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { pathToFileURL } from "node:url";
import { chromium } from "playwright-core";

const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium",
  args: ["--no-sandbox", "--disable-gpu", "--disable-quic", "--disable-background-networking", "--disable-sync"],
});
const pages = [];
for (const file of process.argv.slice(2)) {
  const seen = { violations: [], requests: [], complaints: [], sheets: [], overflow: [], panel: false };
  for (const colorScheme of ["light", "dark"]) {
    const context = await browser.newContext({ colorScheme, viewport: { width: 1440, height: 900 } });
    const page = await context.newPage();
    const address = pathToFileURL(file).href;
    page.on("request", (each) => each.url() !== address && !each.url().startsWith("data:") && seen.requests.push(each.url()));
    page.on("console", (each) => seen.complaints.push(each.text()));
    page.on("pageerror", (each) => seen.complaints.push(String(each)));
    await page.goto(address);
    const sheets = await page.$$eval(".sheet", (all) => all.map((each) => each.id));
    seen.sheets = sheets;
    // Colours do not depend on the language: dark is looked at once.
    for (const sheet of colorScheme === "light" ? sheets : sheets.slice(0, 1)) {
      await page.evaluate((id) => (location.hash = "#" + id), sheet);
      const shown = await page.$$eval(".sheet", (all) => all.filter((each) => each.offsetParent).map((each) => each.id));
      if (shown.join() !== sheet) seen.complaints.push(`#${sheet} shows ${shown}`);
      // Not by addScriptTag: the page's policy refuses it, as it should.
      await page.evaluate(axe);
      const { violations } = await page.evaluate(() =>
        axe.run(document, { runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"] }));
      for (const each of violations) {
        seen.violations.push(`${sheet} ${colorScheme}: ${each.id} ${each.nodes.slice(0, 3).map((node) => node.html.slice(0, 120)).join(" | ")}`);
      }
    }
    if (colorScheme === "light") {
      const opener = page.locator(".sheet .opener").locator("visible=true").first();
      if (await opener.count()) {
        await opener.focus();
        await page.keyboard.press("Enter");
        seen.panel = await page.locator("dialog[open] .touchpoint").count() === 1;
        await page.keyboard.press("Escape");
      }
      await page.setViewportSize({ width: 320, height: 700 });
      const width = await page.evaluate(() => document.documentElement.scrollWidth);
      if (width > 320) seen.overflow.push(`${width} pixels at 320`);
    }
    await context.close();
  }
  pages.push(seen);
}
await browser.close();
console.log(JSON.stringify(pages));
