import { randomBytes } from "node:crypto";

/**
 * The page that a preview begins with: empty, and closed to everything but its own script. The map is put into it
 * as it is drawn anew, so that the reader's place is kept while the author types.
 *
 * No address of any network is allowed. The map's own script runs only where the map's policy names it by its hash;
 * what an author wrote never runs.
 */
export function shell(script: string, source: string): string {
  const nonce = randomBytes(16).toString("base64");
  const policy = [
    "default-src 'none'",
    `img-src ${source} data:`,
    "style-src 'unsafe-inline'",
    "font-src data:",
    `script-src 'nonce-${nonce}'`,
    "form-action 'none'",
    "base-uri 'none'",
  ].join("; ");
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Map</title>
<script nonce="${nonce}" src="${script}" defer></script>
</head>
<body>
<p id="journey-note" role="status">Drawing the map…</p>
</body>
</html>`;
}
