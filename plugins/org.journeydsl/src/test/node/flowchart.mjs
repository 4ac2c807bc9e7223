// Reads flowcharts as Mermaid does: what stands in the boxes of each file (see read.mjs).
import { readFileSync } from "node:fs";
import { JSDOM } from "jsdom";

globalThis.window = new JSDOM("").window;
globalThis.document = window.document;
const { default: mermaid } = await import("mermaid");

/** What Mermaid does to entity codes when it draws, and then the browser to the entities. */
function shown(text) {
  const cell = document.createElement("p");
  cell.innerHTML = text.replace(/ﬂ°°/g, "&#").replace(/ﬂ°/g, "&").replace(/¶ß/g, ";");
  return cell.textContent;
}

export async function read(files) {
  const charts = [];
  for (const file of files) {
    const text = readFileSync(file, "utf8");
    const { diagramType } = await mermaid.parse(text);
    const { db } = await mermaid.mermaidAPI.getDiagramFromText(text);
    charts.push({
      type: diagramType,
      stages: db.getSubGraphs().map((each) => shown(each.title)),
      boxes: [...db.getVertices().values()].map((each) => ({ text: shown(each.text), look: each.classes.join(" ") })),
      edges: db.getEdges().length,
    });
  }
  return charts;
}
