const SCHEME = /\(\s*prefers-color-scheme\s*:\s*(dark|light)\s*\)/g;

/** A media query in which the question for the scheme has its answer. */
export function settledQuery(query: string, dark: boolean): string {
  return query.replace(SCHEME, (_all, scheme) => ((scheme === "dark") === dark ? "(min-width: 0px)" : "(max-width: 0px)"));
}
