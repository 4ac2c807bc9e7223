import { preview } from "../../../org.journeydsl.ide/src/main/resources/org/journeydsl/ide/preview/preview.js";
import type { FromPage, ToPage } from "../preview/messages";

// The page of the preview is that of every editor; what is VS Code's of it stands here.
declare function acquireVsCodeApi(): { postMessage(message: FromPage): void; setState(state: { file: string }): void };

const editor = acquireVsCodeApi();

const hear = preview({
  nonce: (document.currentScript as HTMLScriptElement).nonce,
  isDark: () => ["vscode-dark", "vscode-high-contrast"].includes(document.body.dataset.vscodeThemeKind ?? ""),
  tell: (message) => {
    if (message.type === "ready" || message.type === "selected") editor.postMessage(message);
  },
});

window.addEventListener("message", (event: MessageEvent<ToPage>) => {
  if (event.data.type === "file") editor.setState({ file: event.data.file });
  else hear(event.data);
});

new MutationObserver(() => hear({ type: "theme" })).observe(document.body, { attributes: true, attributeFilter: ["data-vscode-theme-kind", "class"] });
