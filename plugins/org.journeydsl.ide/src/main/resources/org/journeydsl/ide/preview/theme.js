const SCHEME = /\(\s*prefers-color-scheme\s*:\s*(dark|light)\s*\)/g;
/** @type {WeakMap<CSSMediaRule, string>} */
const asWritten = new WeakMap();

/**
 * Shows the page in the colours of the editor, light or dark, which need not be those of the machine.
 * @param {boolean} dark
 */
export function followTheme(dark) {
  document.documentElement.style.colorScheme = dark ? "dark" : "light";
  for (const sheet of document.styleSheets) settle(sheet.cssRules, dark);
}

/**
 * @param {CSSRuleList} rules
 * @param {boolean} dark
 */
function settle(rules, dark) {
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

/**
 * A media query in which the question for the scheme has its answer.
 * @param {string} query
 * @param {boolean} dark
 */
export function settledQuery(query, dark) {
  return query.replace(SCHEME, (_all, scheme) => ((scheme === "dark") === dark ? "(min-width: 0px)" : "(max-width: 0px)"));
}
