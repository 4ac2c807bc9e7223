package org.journeydsl.cli.preview;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import org.journeydsl.cli.print.Report;

/** What the preview adds to a page: the findings in a corner, and the script that reloads it. */
final class Panel {

  private static final String POLICY = "<meta http-equiv=\"Content-Security-Policy\" content=\"";
  private static final TemplateEngine ENGINE =
      TemplateEngine.createPrecompiled(
          null, ContentType.Html, Panel.class.getClassLoader(), "org.journeydsl.cli");

  private final String style = resource("preview.css");
  private final String script = resource("preview.js");

  /** Puts the panel into a page; the page's policy allows its own script and style, and these. */
  String into(String page, Report report, int version) {
    String html = page;
    int policy = html.indexOf(POLICY);
    if (policy >= 0) {
      int start = policy + POLICY.length();
      int end = html.indexOf('"', start);
      html = html.substring(0, start) + allowed(html.substring(start, end)) + html.substring(end);
    }
    int body = html.lastIndexOf("</body>");
    int at = body < 0 ? html.length() : body;
    return html.substring(0, at) + panel(report, version) + html.substring(at);
  }

  /** A page for when there is no map. */
  String into(EmptyPage page, Report report, int version) {
    return into(render("preview/empty.jte", page), report, version);
  }

  private String allowed(String policy) {
    List<String> directives = new ArrayList<>();
    for (String directive : policy.replace("&#39;", "'").split(";")) {
      String each = directive.strip();
      if (each.startsWith("script-src")) {
        each = with(each, hash(script));
      } else if (each.startsWith("style-src")) {
        each = with(each, hash(style));
      }
      directives.add(each);
    }
    directives.add("connect-src 'self'");
    return String.join("; ", directives);
  }

  private static String with(String directive, String source) {
    return directive.replace(" 'none'", "") + " '" + source + "'";
  }

  private String panel(Report report, int version) {
    return render("preview/panel.jte", PanelView.of(report, version, style, script));
  }

  private static String render(String template, Object view) {
    StringOutput output = new StringOutput();
    ENGINE.render(template, view, output);
    return output.toString();
  }

  private static String hash(String text) {
    try {
      byte[] hash =
          MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
      return "sha256-" + Base64.getEncoder().encodeToString(hash);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java has SHA-256.", e);
    }
  }

  private static String resource(String name) {
    try (InputStream in = Panel.class.getResourceAsStream(name)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
