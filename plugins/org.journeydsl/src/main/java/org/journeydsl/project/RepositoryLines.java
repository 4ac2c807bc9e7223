package org.journeydsl.project;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import org.journeydsl.findings.Place;

/**
 * Addresses of lines in a repository on the web.
 *
 * <p>How a forge spells them is not in any standard. {@code {path}} and {@code {line}} in the
 * address say where they belong; without them GitHub's and GitLab's spelling is known, and
 * everywhere else the path is appended with {@code #L12}, which most forges understand.
 *
 * @param repository the address that {@code journey.toml} gives, or null
 */
record RepositoryLines(String repository) {

  /** The address of a place's first line; empty where no repository is known. */
  String address(Place place) {
    if (repository == null) {
      return "";
    }
    var path = encoded(place.file());
    var line = String.valueOf(place.line());
    if (repository.contains("{path}")) {
      return repository.replace("{path}", path).replace("{line}", line);
    }
    return stem() + "/" + path + "#L" + line;
  }

  private String stem() {
    var stem =
        repository.endsWith("/") ? repository.substring(0, repository.length() - 1) : repository;
    var host = host().toLowerCase(Locale.ROOT);
    boolean isTop = stem.indexOf("/blob/") < 0 && stem.indexOf("/tree/") < 0;
    if (isTop && host.equals("github.com")) {
      return stem + "/blob/HEAD";
    }
    return isTop && host.startsWith("gitlab.")
        ? stem + "/-/blob/HEAD"
        : stem.replace("/tree/", "/blob/");
  }

  private String host() {
    int from = repository.indexOf("://") + 3;
    int to = repository.indexOf('/', from);
    return repository.substring(from, to < 0 ? repository.length() : to);
  }

  private static String encoded(String path) {
    try {
      return new URI(null, null, "/" + path, null).toASCIIString().substring(1);
    } catch (URISyntaxException e) {
      throw new IllegalArgumentException(path, e);
    }
  }
}
