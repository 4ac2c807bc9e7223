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
  /** The page; left out where there is a problem. */
  readonly content?: string;
  readonly problem?: string;
  readonly elements: readonly DrawnElement[];
}

/** Something on the page that stands in a text; in other languages `@uk` follows its id there. */
export interface DrawnElement {
  readonly id: string;
  readonly uri: string;
  readonly range: Range;
  readonly name: Range;
}

/** By position: what is drawn of it. By id: where it stands. */
export interface ElementParams {
  readonly textDocument: { readonly uri: string };
  readonly journey?: string;
  readonly position?: Position;
  readonly id?: string;
}

export const MapRequest = new RequestType<MapParams, MapAnswer | null, void>("journey/map");
export const ElementAtRequest = new RequestType<ElementParams, DrawnElement | null, void>("journey/elementAt");
