package org.journeydsl.eclipse.map;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Base64;
import org.journeydsl.ide.preview.PreviewScript;

/**
 * The page that the view begins with: empty, and closed to everything but its own script. The map
 * is put into it as it is drawn anew, so that the reader's place is kept while somebody types.
 *
 * <p>No address of any network is allowed. The map's own script runs only where the map's policy
 * names it by its hash; what an author wrote never runs.
 */
final class PageShell {

  /**
   * The page as it was written.
   *
   * @param file where it lies
   * @param voice how the addresses begin by which it speaks to the view: it goes there, and never
   *     arrives. No author can know it.
   */
  record Written(Path file, String voice) {}

  private PageShell() {}

  /**
   * Writes the page, for browsers on all systems let a page from a file do the same. Its name is
   * its own: several windows may have a view each.
   */
  static Written write(Path folder) throws IOException {
    Files.createDirectories(folder);
    Path page = Files.createTempFile(folder, "map", ".html");
    byte[] random = new byte[18];
    new SecureRandom().nextBytes(random);
    String nonce = Base64.getUrlEncoder().encodeToString(random);
    String voice = "journey-map:" + nonce + "/";
    Files.writeString(page, html(nonce, voice));
    page.toFile().deleteOnExit();
    return new Written(page, voice);
  }

  private static String html(String nonce, String voice) {
    String policy =
        String.join(
            "; ",
            "default-src 'none'",
            "img-src data:",
            "style-src 'unsafe-inline'",
            "font-src data:",
            "script-src 'nonce-" + nonce + "'",
            "form-action 'none'",
            "base-uri 'none'");
    return HTML.replace("{policy}", policy)
        .replace("{nonce}", nonce)
        .replace("{voice}", voice)
        .replace("{script}", PreviewScript.text());
  }

  private static final String HTML =
      """
      <!doctype html>
      <html lang="en">
      <head>
      <meta charset="utf-8">
      <meta http-equiv="Content-Security-Policy" content="{policy}">
      <meta name="viewport" content="width=device-width, initial-scale=1">
      <title>Journey Map</title>
      <style>
      :root { --ground: #fff; --words: #1d2530; --edge: #a82a1f; --preview-focus: #0b5d66; }
      :root[style*="dark"] { --ground: #2f2f2f; --words: #e7e9ec; --edge: #ff9a8c; --preview-focus: #8fdbe1; }
      body:not(.map) { margin: 0; background: var(--ground); }
      #journey-note { position: fixed; inset: auto 0 0; z-index: 1000; margin: 0; padding: .6rem 1rem; font: 13px/1.4 system-ui, sans-serif;
        color: var(--words); background: var(--ground); border: solid var(--edge); border-width: 1px 0 0 4px; box-shadow: 0 -2px 8px rgb(0 0 0 / 15%); }
      body:not(.map) #journey-note { position: static; max-width: 26rem; margin: 18vh auto 0; text-align: center; white-space: pre-line;
        border: 0; background: none; box-shadow: none; }
      @media print { #journey-note { display: none; } }
      </style>
      </head>
      <body>
      <script nonce="{nonce}" type="module">
      {script}
      let dark = false;
      let last = "";
      const hear = preview({
        nonce: "{nonce}",
        opens: true,
        isDark: () => dark,
        tell: (message) => {
          // The view sees by itself when the page is there.
          if (message.type === "ready") return;
          if (message.type === "picture") {
            last = message.png;
            message = { type: "picture" };
          }
          location.href = "{voice}" + encodeURIComponent(JSON.stringify(message));
        },
      });
      // What the view calls.
      window.journeyMap = {
        hear: (message) => {
          if (message.type === "theme") dark = message.dark;
          hear(message);
        },
        // Too long for an address.
        picture: () => last,
      };
      </script>
      </body>
      </html>
      """;
}
