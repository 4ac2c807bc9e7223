import { settledQuery } from "./scheme";

const asWritten = new WeakMap<CSSMediaRule, string>();

/** Shows the page in the colours of the editor, light or dark, which need not be those of the machine. */
export function followTheme(): void {
  const dark = isDark(document.body);
  document.documentElement.style.colorScheme = dark ? "dark" : "light";
  for (const sheet of document.styleSheets) settle(sheet.cssRules, dark);
}

function isDark(body: HTMLElement): boolean {
  const kind = body.dataset.vscodeThemeKind ?? "";
  return kind === "vscode-dark" || kind === "vscode-high-contrast";
}

function settle(rules: CSSRuleList, dark: boolean): void {
  for (const rule of rules) {
    if (rule instanceof CSSMediaRule) {
      const written = asWritten.get(rule) ?? rule.media.mediaText;
      asWritten.set(rule, written);
      const settled = settledQuery(written, dark);
      if (rule.media.mediaText !== settled) rule.media.mediaText = settled;
    }
    if (rule instanceof CSSGroupingRule) settle(rule.cssRules, dark);
  }
}

new MutationObserver(followTheme).observe(document.body, { attributes: true, attributeFilter: ["data-vscode-theme-kind", "class"] });
