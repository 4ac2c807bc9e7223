import type { FromPage, ToPage } from "../preview/messages";
import { Places } from "./places";
import { followTheme } from "./theme";

declare function acquireVsCodeApi(): { postMessage(message: FromPage): void; setState(state: { file: string }): void };

const editor = acquireVsCodeApi();
const nonce = (document.currentScript as HTMLScriptElement).nonce;
const CHOSEN = "journey-chosen";
let drawn = "";
let chosen = "";
let told: ReadonlySet<string> = new Set();

const ours = document.createElement("style");
ours.textContent = `
body.map { padding: 0; }
.${CHOSEN} { outline: 3px solid var(--vscode-focusBorder, #0b5d66) !important; outline-offset: -3px; }
.home, .to-line { display: none !important; }`;

window.addEventListener("message", (event: MessageEvent<ToPage>) => {
  const message = event.data;
  if (message.type === "file") editor.setState({ file: message.file });
  else if (message.type === "map") void draw(message.html, message.elements);
  else if (message.type === "problem") note(message.text);
  else select(message.id);
});

/** Puts a map in the place of the last one; the reader keeps place, language and filters. */
async function draw(html: string, elements: readonly string[]): Promise<void> {
  told = new Set(elements);
  if (html === drawn) return;
  const first = drawn === "";
  drawn = html;
  const page = new DOMParser().parseFromString(html, "text/html");
  const scripts = await allowed(page);
  for (const script of page.querySelectorAll("script")) script.remove();
  const places = Places.of(document);
  document.documentElement.lang = page.documentElement.lang;
  document.documentElement.dir = page.documentElement.dir;
  for (const style of document.head.querySelectorAll("style[data-map]")) style.remove();
  for (const style of page.head.querySelectorAll("style")) {
    style.dataset.map = "";
    document.head.append(document.adoptNode(style));
  }
  document.head.append(ours);
  followTheme();
  const bar = document.getElementById("journey-note");
  document.body.classList.add(...page.body.classList);
  document.body.replaceChildren(...[...page.body.childNodes].map((each) => document.adoptNode(each)));
  if (bar) document.body.prepend(bar);
  for (const text of scripts) run(text);
  // The target of the address is a new element now: the language on show hangs on it.
  const fragment = location.hash;
  if (fragment) location.replace(fragment);
  if (!first) places.restore(document);
  if (chosen) mark(chosen, first);
}

/** The scripts that the page's own policy names by their hash, which no text of an author can be. */
async function allowed(page: Document): Promise<string[]> {
  const policy = page.querySelector('meta[http-equiv="Content-Security-Policy"]')?.getAttribute("content") ?? "";
  const named = /script-src ([^;]*)/.exec(policy)?.[1] ?? "";
  const texts = [...page.querySelectorAll("script:not([src])")].map((script) => script.textContent ?? "");
  const hashes = await Promise.all(texts.map(hash));
  return texts.filter((_text, index) => named.includes(`'sha256-${hashes[index]}'`));
}

async function hash(text: string): Promise<string> {
  const digest = await crypto.subtle.digest("SHA-256", new TextEncoder().encode(text));
  return btoa(String.fromCharCode(...new Uint8Array(digest)));
}

function run(text: string): void {
  const script = document.createElement("script");
  script.nonce = nonce;
  // In a scope of its own: it runs again after each drawing.
  script.textContent = `{${text}\n}`;
  document.body.append(script);
  script.remove();
}

function note(text: string): void {
  let bar = document.getElementById("journey-note");
  if (!bar) {
    bar = document.createElement("p");
    bar.id = "journey-note";
    bar.setAttribute("role", "status");
    document.body.prepend(bar);
  }
  bar.textContent = text;
  bar.hidden = text === "";
}

/** The element with an id, in the language that is on show: a page has one map per language. */
function find(id: string): HTMLElement | undefined {
  const all = [...document.querySelectorAll<HTMLElement>("[id]")].filter((each) => plain(each.id) === id);
  return all.find((each) => each.offsetParent !== null) ?? all[0];
}

/** An id without the language of its map. */
function plain(id: string): string {
  const language = id.indexOf("@");
  return language < 0 ? id : id.slice(0, language);
}

/** The nearest thing around an element that stands in a text. */
function around(element: Element | null): string | undefined {
  for (let at = element; at; at = at.parentElement) {
    if (at.id && told.has(plain(at.id))) return plain(at.id);
  }
  return undefined;
}

function select(id: string): void {
  // While the cursor moves inside one thing the reader may look elsewhere on the map.
  if (id === chosen && find(id)?.classList.contains(CHOSEN)) return;
  chosen = id;
  mark(id, true);
}

function mark(id: string, scroll: boolean): void {
  for (const each of document.querySelectorAll(`.${CHOSEN}`)) each.classList.remove(CHOSEN);
  const target = find(id);
  if (!target) return;
  target.classList.add(CHOSEN);
  if (scroll) bring(target);
}

/** Brings something into view as far as it is not; of what is higher than the window, its beginning. */
function bring(target: HTMLElement): void {
  const high = target.getBoundingClientRect().height > innerHeight * 0.8;
  target.scrollIntoView({ block: high ? "start" : "nearest", inline: "nearest", behavior: "instant" });
}

// Before the editor's own handler, which would only scroll: languages are shown by the address's fragment.
document.addEventListener("click", (event) => {
  const target = event.target as Element;
  const link = target.closest("a[href]");
  const href = link?.getAttribute("href") ?? "";
  if (href.startsWith("#") && href.length > 1) {
    event.preventDefault();
    event.stopPropagation();
    location.hash = href;
    document.getElementById(decodeURIComponent(href.slice(1)))?.scrollIntoView({ block: "nearest" });
  } else if (link) {
    return;
  }
  if (target.closest("button, input, label, summary")) return;
  const id = around(href.startsWith("#") ? document.getElementById(decodeURIComponent(href.slice(1))) : target);
  if (id === undefined) return;
  chosen = id;
  mark(id, false);
  editor.postMessage({ type: "selected", id, write: event.detail > 1 });
}, { capture: true });

editor.postMessage({ type: "ready" });
