import { RequestType } from "vscode-jsonrpc";

/** The server's own requests; docs/language-server.md says more of them. */

export interface Position {
  readonly line: number;
  readonly character: number;
}

export interface Range {
  readonly start: Position;
  readonly end: Position;
}

export interface MapParams {
  readonly textDocument: { readonly uri: string };
  /** The journey around it is drawn, else the file's first. */
  readonly position?: Position;
}

export interface MapAnswer {
  readonly journey: string;
  readonly title: string;
  readonly journeys: readonly string[];
  /** The page; the last one without errors while there are some, and left out where there never was one. */
  readonly html?: string;
  /** Why there is no page, or no newer one. */
  readonly problem?: string;
  readonly elements: readonly DrawnElement[];
}

/** Something on the page that stands in a text; in other languages `@uk` follows its id there. */
export interface DrawnElement {
  /** Its id on the page. */
  readonly element: string;
  /** Where its name stands. */
  readonly location: { readonly uri: string; readonly range: Range };
}

/** By position: what is drawn of it. By id: where it stands. */
export interface ElementParams {
  readonly textDocument: { readonly uri: string };
  readonly journey?: string;
  readonly position?: Position;
  readonly element?: string;
}

export const MapRequest = new RequestType<MapParams, MapAnswer | null, void>("journey/map");
export const ElementAtRequest = new RequestType<ElementParams, DrawnElement | null, void>("journey/elementAt");
