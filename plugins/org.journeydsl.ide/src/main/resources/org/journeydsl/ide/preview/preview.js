// The page of a preview, which shows maps as they are drawn anew while somebody types. Every editor's preview is
// this module in a page of its own; what is the editor's is handed in as `Editor`.

import { picture } from "./picture.js";
import { placesOf, restore } from "./places.js";
import { followTheme } from "./theme.js";

/**
 * What the editor tells the page. A map is a page of HTML, and the ids on it that stand in a text. The text of a
 * problem says why there is no newer map, and is empty where there is one; `empty` takes the map away and says why.
 * @typedef {{ type: "map", html: string, elements: readonly string[] }
 *   | { type: "problem", text: string }
 *   | { type: "empty", text: string }
 *   | { type: "select", id: string }
 *   | { type: "language", fragment: string }
 *   | { type: "zoom", factor: number }
 *   | { type: "theme" }
 *   | { type: "picture", svg: string, scale: number }} ToPage
 */
/**
 * What the page tells the editor; `write` where the person wants to go on in the text. A picture is base64 of PNG, empty
 * where it could not be made.
 * @typedef {{ type: "ready" }
 *   | { type: "selected", id: string, write: boolean }
 *   | { type: "language", tag: string }
 *   | { type: "open", href: string }
 *   | { type: "picture", png: string }} FromPage
 */
/**
 * The editor around the page: how it is told, whether it is dark, and the nonce that its policy gives to this module.
 * `opens` where it wants to be told of links that lead away.
 * @typedef {{ tell(message: FromPage): void, isDark(): boolean, nonce: string, opens?: boolean }} Editor
 */

const CHOSEN = "journey-chosen";

/**
 * Begins to show maps on this page, and tells the editor that it is ready.
 * @param {Editor} editor
 * @returns {(message: ToPage) => void} what the editor's messages go to
 */
export function preview(editor) {
  let drawn = "";
  let chosen = "";
  let zoom = 1;
  /** @type {ReadonlySet<string>} */
  let told = new Set();

  const ours = document.createElement("style");
  ours.textContent = `
body.map { padding: 0; }
.${CHOSEN} { outline: 3px solid var(--preview-focus, #0b5d66) !important; outline-offset: -3px; }
.home, .to-line { display: none !important; }
@media print { html { zoom: 1 !important; } .${CHOSEN} { outline: 0 !important; } }`;

  // One after the other, for drawing takes a moment: what is said of a map is said after it.
  let heard = Promise.resolve();
  /** @param {ToPage} message */
  function hear(message) {
    heard = heard.then(() => obey(message)).catch((problem) => console.error(problem));
  }

  /** @param {ToPage} message */
  async function obey(message) {
    if (message.type === "map") await draw(message.html, message.elements);
    else if (message.type === "problem") note(message.text);
    else if (message.type === "empty") empty(message.text);
    else if (message.type === "select") select(message.id);
    else if (message.type === "language") goTo(message.fragment || (document.querySelector(".sheet")?.id ?? ""));
    else if (message.type === "zoom") magnify(message.factor);
    else if (message.type === "theme") followTheme(editor.isDark());
    else editor.tell({ type: "picture", png: await picture(message.svg, message.scale) });
  }

  /**
   * Puts a map in the place of the last one; the reader keeps place, language and filters.
   * @param {string} html
   * @param {readonly string[]} elements
   */
  async function draw(html, elements) {
    told = new Set(elements);
    if (html === drawn) return;
    const first = drawn === "";
    drawn = html;
    const page = new DOMParser().parseFromString(html, "text/html");
    const scripts = await allowed(page);
    for (const script of page.querySelectorAll("script")) script.remove();
    const reader = placesOf(document);
    document.documentElement.lang = page.documentElement.lang;
    document.documentElement.dir = page.documentElement.dir;
    for (const style of document.head.querySelectorAll("style[data-map]")) style.remove();
    for (const style of page.head.querySelectorAll("style")) {
      style.dataset.map = "";
      document.head.append(document.adoptNode(style));
    }
    document.head.append(ours);
    followTheme(editor.isDark());
    const bar = document.getElementById("journey-note");
    document.body.classList.add(...page.body.classList);
    document.body.replaceChildren(...[...page.body.childNodes].map((each) => document.adoptNode(each)));
    if (bar) document.body.prepend(bar);
    for (const text of scripts) run(text);
    // The target of the address is a new element now: the language on show hangs on it.
    const fragment = location.hash;
    if (fragment) location.replace(fragment);
    if (!first) restore(document, reader);
    if (chosen) mark(chosen, first);
  }

  /** @param {string} text */
  function empty(text) {
    drawn = chosen = "";
    told = new Set();
    for (const style of document.head.querySelectorAll("style[data-map]")) style.remove();
    document.body.className = "";
    document.body.replaceChildren();
    scrollTo({ left: 0, top: 0, behavior: "instant" });
    note(text);
  }

  /**
   * Runs the map's own script.
   * @param {string} text
   */
  function run(text) {
    const script = document.createElement("script");
    script.nonce = editor.nonce;
    // In a scope of its own: it runs again after each drawing.
    script.textContent = `{${text}\n}`;
    document.body.append(script);
    script.remove();
  }

  /** @param {string} text */
  function note(text) {
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

  /** @param {number} factor */
  function magnify(factor) {
    const left = (scrollX * factor) / zoom;
    const top = (scrollY * factor) / zoom;
    zoom = factor;
    document.documentElement.style.setProperty("zoom", String(factor));
    scrollTo({ left, top, behavior: "instant" });
  }

  /**
   * The nearest thing around an element that stands in a text.
   * @param {Element | null} element
   * @returns {string | undefined}
   */
  function around(element) {
    for (let at = element; at; at = at.parentElement) {
      if (at.id && told.has(plain(at.id))) return plain(at.id);
    }
    return undefined;
  }

  /** @param {string} id */
  function select(id) {
    // While the cursor moves inside one thing the reader may look elsewhere on the map.
    if (id === chosen && find(id)?.classList.contains(CHOSEN)) return;
    chosen = id;
    mark(id, true);
  }

  /**
   * @param {string} id
   * @param {boolean} scroll
   */
  function mark(id, scroll) {
    for (const each of document.querySelectorAll(`.${CHOSEN}`)) each.classList.remove(CHOSEN);
    const target = find(id);
    if (!target) return;
    target.classList.add(CHOSEN);
    if (scroll) bring(target);
  }

  // Before the editor's own handler, which would only scroll: languages are shown by the address's fragment.
  document.addEventListener("click", (event) => {
    const target = /** @type {Element} */ (event.target);
    const link = target.closest("a[href]");
    const href = link?.getAttribute("href") ?? "";
    if (href.startsWith("#") && href.length > 1) {
      event.preventDefault();
      event.stopPropagation();
      goTo(decodeURIComponent(href.slice(1)));
      const tag = link?.closest(".languages") && link.getAttribute("lang");
      if (tag) editor.tell({ type: "language", tag });
    } else if (link) {
      if (editor.opens) {
        event.preventDefault();
        editor.tell({ type: "open", href });
      }
      return;
    }
    if (target.closest("button, input, label, summary")) return;
    const id = around(href.startsWith("#") ? document.getElementById(decodeURIComponent(href.slice(1))) : target);
    if (id === undefined) return;
    chosen = id;
    mark(id, false);
    editor.tell({ type: "selected", id, write: event.detail > 1 });
  }, { capture: true });

  editor.tell({ type: "ready" });
  return hear;
}

/**
 * Goes to an element; where it is the sheet of a language, that language is on show.
 * @param {string} id
 */
function goTo(id) {
  if (!id) return;
  location.hash = `#${encodeURIComponent(id)}`;
  document.getElementById(id)?.scrollIntoView({ block: "nearest" });
}

/**
 * The scripts that the page's own policy names by their hash, which no text of an author can be.
 * @param {Document} page
 */
async function allowed(page) {
  const policy = page.querySelector('meta[http-equiv="Content-Security-Policy"]')?.getAttribute("content") ?? "";
  const named = /script-src ([^;]*)/.exec(policy)?.[1] ?? "";
  const texts = [...page.querySelectorAll("script:not([src])")].map((script) => script.textContent ?? "");
  const hashes = await Promise.all(texts.map(hash));
  return texts.filter((_text, index) => named.includes(`'sha256-${hashes[index]}'`));
}

/** @param {string} text */
async function hash(text) {
  const digest = await crypto.subtle.digest("SHA-256", new TextEncoder().encode(text));
  return btoa(String.fromCharCode(...new Uint8Array(digest)));
}

/**
 * The element with an id, in the language that is on show: a page has one map per language.
 * @param {string} id
 */
function find(id) {
  const all = [.../** @type {NodeListOf<HTMLElement>} */ (document.querySelectorAll("[id]"))].filter((each) => plain(each.id) === id);
  return all.find((each) => each.offsetParent !== null) ?? all[0];
}

/**
 * An id without the language of its map.
 * @param {string} id
 */
function plain(id) {
  const language = id.indexOf("@");
  return language < 0 ? id : id.slice(0, language);
}

/**
 * Brings something into view as far as it is not; of what is higher than the window, its beginning.
 * @param {HTMLElement} target
 */
function bring(target) {
  const high = target.getBoundingClientRect().height > innerHeight * 0.8;
  target.scrollIntoView({ block: high ? "start" : "nearest", inline: "nearest", behavior: "instant" });
}
