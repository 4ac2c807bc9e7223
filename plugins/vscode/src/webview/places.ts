/** Where the reader of a page is: what is scrolled how far, what is ticked, what is open. */
export class Places {
  private constructor(
    private readonly scrolled: ReadonlyMap<string, readonly [number, number]>,
    private readonly ticked: ReadonlyMap<string, boolean>,
    private readonly open: ReadonlyMap<string, boolean>,
    private readonly top: readonly [number, number],
  ) {}

  static of(page: Document): Places {
    const scrolled = new Map<string, readonly [number, number]>();
    const ticked = new Map<string, boolean>();
    const open = new Map<string, boolean>();
    for (const element of page.body.querySelectorAll("*")) {
      if (element.scrollLeft || element.scrollTop) scrolled.set(path(element), [element.scrollLeft, element.scrollTop]);
      if (element instanceof HTMLInputElement) ticked.set(path(element), element.checked);
      if (element instanceof HTMLDetailsElement) open.set(path(element), element.open);
    }
    return new Places(scrolled, ticked, open, [window.scrollX, window.scrollY]);
  }

  restore(page: Document): void {
    for (const element of page.body.querySelectorAll("input, details")) {
      const at = path(element);
      if (element instanceof HTMLInputElement) element.checked = this.ticked.get(at) ?? element.checked;
      if (element instanceof HTMLDetailsElement) element.open = this.open.get(at) ?? element.open;
    }
    if (this.scrolled.size) {
      for (const element of page.body.querySelectorAll("*")) {
        const far = this.scrolled.get(path(element));
        if (far) element.scrollTo({ left: far[0], top: far[1], behavior: "instant" });
      }
    }
    window.scrollTo({ left: this.top[0], top: this.top[1], behavior: "instant" });
  }
}

/** An element's place in its page, from the nearest element with an id. */
function path(element: Element): string {
  const steps: string[] = [];
  for (let at: Element | null = element; at; at = at.parentElement) {
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
