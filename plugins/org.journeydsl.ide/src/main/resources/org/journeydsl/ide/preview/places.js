/**
 * Where the reader of a page is: what is scrolled how far, what is ticked, what is open.
 * @typedef {{ scrolled: ReadonlyMap<string, readonly [number, number]>, ticked: ReadonlyMap<string, boolean>,
 *   open: ReadonlyMap<string, boolean>, top: readonly [number, number] }} Places
 */

/**
 * @param {Document} page
 * @returns {Places}
 */
export function placesOf(page) {
  const scrolled = new Map();
  const ticked = new Map();
  const open = new Map();
  for (const element of page.body.querySelectorAll("*")) {
    if (element.scrollLeft || element.scrollTop) scrolled.set(path(element), [element.scrollLeft, element.scrollTop]);
    if (element instanceof HTMLInputElement) ticked.set(path(element), element.checked);
    if (element instanceof HTMLDetailsElement) open.set(path(element), element.open);
  }
  return { scrolled, ticked, open, top: [scrollX, scrollY] };
}

/**
 * @param {Document} page
 * @param {Places} places
 */
export function restore(page, places) {
  for (const element of page.body.querySelectorAll("input, details")) {
    const at = path(element);
    if (element instanceof HTMLInputElement) element.checked = places.ticked.get(at) ?? element.checked;
    if (element instanceof HTMLDetailsElement) element.open = places.open.get(at) ?? element.open;
  }
  if (places.scrolled.size) {
    for (const element of page.body.querySelectorAll("*")) {
      const far = places.scrolled.get(path(element));
      if (far) element.scrollTo({ left: far[0], top: far[1], behavior: "instant" });
    }
  }
  scrollTo({ left: places.top[0], top: places.top[1], behavior: "instant" });
}

/**
 * An element's place in its page, from the nearest element with an id.
 * @param {Element} element
 */
function path(element) {
  const steps = [];
  /** @type {Element | null} */
  let at = element;
  for (; at; at = at.parentElement) {
    if (at.id) {
      steps.push(at.id);
      break;
    }
    let number = 0;
    for (let before = at.previousElementSibling; before; before = before.previousElementSibling) {
      if (before.tagName === at.tagName) number++;
    }
    steps.push(at.tagName + number);
  }
  return steps.join("/");
}
