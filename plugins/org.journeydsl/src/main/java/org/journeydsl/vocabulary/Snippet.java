package org.journeydsl.vocabulary;

import java.util.List;
import java.util.Map;
import org.eclipse.emf.ecore.EClass;
import org.journeydsl.model.JourneyPackage.Literals;

/**
 * A first version of something with a block, to be filled in.
 *
 * @param word what it starts with
 * @param says what it is, for a list of proposals
 * @param text what is written; {@code ${1:Name}} is the first place to fill in, {@code $0} the last
 */
public record Snippet(String word, String says, String text) {

  private static final Map<EClass, List<Snippet>> ALL =
      Map.of(
          Literals.JOURNEY_FILE,
          List.of(
              new Snippet(
                  "journey",
                  "A journey with a stage and a touchpoint",
                  """
                  journey ${1:Name} "${2:Title}" <
                    persona ${3:Persona}

                    stage ${4:First} <
                      touchpoint ${5:Start} <
                        channel ${6:web}
                        does "${7:What people do here}"
                        $0
                      >
                    >
                  >\
                  """),
              new Snippet(
                  "persona",
                  "Who travels",
                  """
                  persona ${1:Name} "${2:Who this is}" <
                    kind ${3|customer,employee,partner|}
                    goal "${4:What they want to get done}"
                    expects ${5:Expectation} "${6:What they count on}"
                    $0
                  >\
                  """),
              new Snippet(
                  "kpi",
                  "A figure that shows whether it works",
                  """
                  kpi ${1:Name} "${2:Title}" <
                    measures conversion from ${3:Start} to ${4:Finish}
                    baseline ${5:50}% on ${6:2026-01-31}
                    target ${7:60}% by ${8:2026-12-31}
                    better ${9|up,down|}
                    $0
                  >\
                  """),
              new Snippet(
                  "survey",
                  "Questions that are sent together",
                  """
                  survey ${1:Name} "${2:Title}" <
                    about ${3:Journey}
                    send ${4:2} ${5:hours} after ${6:Touchpoint} by ${7:email}
                    consent "${8:What happens with the answers}"
                    intro "${9:Two minutes, promised.}"
                    thanks "${10:Thank you!}"
                    $0
                  >\
                  """)),
          Literals.JOURNEY,
          List.of(
              new Snippet(
                  "stage",
                  "A stage with its first touchpoint",
                  """
                  stage ${1:Name} "${2:Title}" <
                    touchpoint ${3:Name} <
                      channel ${4:web}
                      does "${5:What people do here}"
                      $0
                    >
                  >\
                  """)),
          Literals.STAGE,
          List.of(
              new Snippet(
                  "touchpoint",
                  "Where people meet the organisation",
                  """
                  touchpoint ${1:Name} "${2:Title}" <
                    channel ${3:web}
                    does "${4:What people do here}"
                    feels ${5|-2,-1,+1,+2|} "${6:Why}"
                    $0
                  >\
                  """),
              new Snippet(
                  "step",
                  "What people do without the organisation",
                  """
                  step ${1:Name} "${2:Title}" <
                    does "${3:What people do here}"
                    $0
                  >\
                  """)));

  /** What can be started in a holder. */
  public static List<Snippet> in(EClass holder) {
    return ALL.getOrDefault(holder, List.of());
  }
}
