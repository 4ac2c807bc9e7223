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
<style>
:root { --preview-focus: var(--vscode-focusBorder); }
#journey-note { position: fixed; inset: auto 0 0; z-index: 1000; margin: 0; padding: .6rem 1rem; font: 13px/1.4 var(--vscode-font-family);
  color: var(--vscode-editorWidget-foreground); background: var(--vscode-editorWidget-background);
  border: solid var(--vscode-editorError-foreground, #b00020); border-width: 1px 0 0 4px; box-shadow: 0 -2px 8px rgb(0 0 0 / 15%); }
body:not(.map) #journey-note { position: static; max-width: 32rem; margin: 20vh auto 0; text-align: center; border: 0; background: none; box-shadow: none; }
@media print { #journey-note { display: none; } }
</style>
<script nonce="${nonce}" src="${script}" defer></script>
</head>
<body>
<p id="journey-note" role="status">Drawing the map…</p>
</body>
</html>`;
}
