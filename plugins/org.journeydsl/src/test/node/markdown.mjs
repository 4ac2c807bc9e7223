// Renders Markdown as GitHub does: elements, links and texts of each file (see read.mjs).
import { readFileSync } from "node:fs";
import { JSDOM } from "jsdom";
import { micromark } from "micromark";
import { gfm, gfmHtml } from "micromark-extension-gfm";

export function read(files) {
  const pages = [];
  for (const file of files) {
    const html = micromark(readFileSync(file, "utf8"), {
      allowDangerousHtml: true,
      extensions: [gfm()],
      htmlExtensions: [gfmHtml()],
    });
    const { document } = new JSDOM(html).window;
    // A line break of a text is one of the page.
    document.querySelectorAll("br").forEach((br) => br.replaceWith("\n"));
    const all = [...document.body.querySelectorAll("*")];
    pages.push({
      elements: [...new Set(all.map((each) => each.localName))].sort(),
      links: [...document.links].map((link) => link.getAttribute("href")),
      attributes: [...new Set(all.flatMap((each) => each.getAttributeNames()))].sort(),
      headings: [...document.querySelectorAll("h1, h2, h3")].map((each) => each.textContent),
      cells: [...document.querySelectorAll("td")].map((each) => each.textContent),
      lines: [...document.querySelectorAll("li")].map((each) => each.textContent),
    });
  }
  return pages;
}
