package org.journeydsl.generate.survey;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.journeydsl.facts.Wordings;

/**
 * The languages of a form by a platform's own codes, in order, the first one first.
 *
 * @param tags by the platform's code the BCP 47 tag that authors write
 * @param safe what makes of an author's text one that the platform shows as it is
 */
public record FormLanguages(Map<String, String> tags, UnaryOperator<String> safe) {

  /** The code of the language that the form starts in. */
  public String first() {
    return tags.keySet().iterator().next();
  }

  /** The codes of all other languages. */
  public List<String> others() {
    return tags.keySet().stream().skip(1).toList();
  }

  /** What of some tags has no code of its own. */
  public List<String> without(List<String> all) {
    List<String> without = new ArrayList<>(all);
    without.removeAll(tags.values());
    return without;
  }

  /** Something for each language, by its code. */
  public Map<String, String> each(Function<String, String> textOfTag) {
    Map<String, String> texts = new LinkedHashMap<>();
    tags.forEach((code, tag) -> texts.put(code, textOfTag.apply(tag)));
    return texts;
  }

  /** A text in each language, by its code; as the author wrote it where it is not translated. */
  public Map<String, String> say(Wordings wordings) {
    return each(tag -> safe.apply(wordings.inOrOriginal(tag)));
  }
}
