package org.journeydsl.ide.preview;

import java.util.LinkedHashMap;
import java.util.Map;
import org.journeydsl.ide.workspace.Document;

/**
 * Draws journeys and remembers the last drawing of each, which stays in sight while somebody types
 * what is not finished yet.
 */
public final class LastDrawings {

  /** Pages may be large, and nobody looks at more. */
  private static final int REMEMBERED = 8;

  private final Map<String, MapAnswer> last =
      new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, MapAnswer> eldest) {
          return size() > REMEMBERED;
        }
      };

  /** The drawing that a text asks for; the last one where the text has errors. */
  public MapAnswer draw(Document document, MapRequest request) {
    MapAnswer answer = new MapPreview(document).draw(request);
    String key =
        String.join(
            "\n",
            document.uri(),
            answer.journey(),
            String.valueOf(request.format()),
            String.valueOf(request.audience()),
            String.valueOf(request.language()));
    if (answer.isDrawn()) {
      last.put(key, answer);
      return answer;
    }
    MapAnswer before = last.get(key);
    return before == null ? answer : before.outdated(answer.problem());
  }
}
