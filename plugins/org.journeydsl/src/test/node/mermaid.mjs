// Reads diagrams as Mermaid does: title and tasks of each (see read.mjs).
import { readFileSync } from "node:fs";
import { JSDOM } from "jsdom";

// Mermaid cleans texts with DOMPurify, which wants a page to do so.
globalThis.window = new JSDOM("").window;
globalThis.document = window.document;
const { default: mermaid } = await import("mermaid");

/** What Mermaid does to entity codes when it draws, and then the browser to the entities. */
function shown(text) {
  const cell = document.createElement("p");
  cell.innerHTML = text
    .replace(/[&<]/g, (sign) => (sign === "&" ? "&amp;" : "&lt;"))
    .replace(/ﬂ°°/g, "&#")
    .replace(/ﬂ°/g, "&")
    .replace(/¶ß/g, ";");
  return cell.textContent;
}

export async function read(files) {
  const diagrams = [];
  for (const file of files) {
    const text = readFileSync(file, "utf8");
    const { diagramType } = await mermaid.parse(text);
    const { db } = await mermaid.mermaidAPI.getDiagramFromText(text);
    diagrams.push({
      type: diagramType,
      title: shown(db.getDiagramTitle()),
      sections: db.getSections().map(shown),
      tasks: db.getTasks().map((task) => ({
        section: shown(task.section),
        name: shown(task.task),
        score: task.score,
        people: task.people.map(shown),
      })),
    });
  }
  return diagrams;
}
