/** What the editor tells the page of a preview. */
export type ToPage =
  | { readonly type: "file"; readonly file: string }
  /** A page of HTML, and the ids on it that stand in a text. */
  | { readonly type: "map"; readonly html: string; readonly elements: readonly string[] }
  /** Why there is no newer map; empty where there is one. */
  | { readonly type: "problem"; readonly text: string }
  | { readonly type: "select"; readonly id: string };

/** What the page tells the editor; `write` where the person wants to go on in the text. */
export type FromPage =
  | { readonly type: "ready" }
  | { readonly type: "selected"; readonly id: string; readonly write: boolean };
