package org.journeydsl.generate.map;

import java.util.ArrayList;
import java.util.List;

/**
 * What a team looks up across all its journeys.
 *
 * @param pains severe ones that nothing is planned against
 * @param ideas opportunities that are neither done nor dropped: the most impact for the least
 *     effort first
 * @param shared touchpoints of one name in several journeys
 */
public record Registry(
    List<Sore> pains,
    List<Idea> ideas,
    List<Person> personas,
    List<Watch> kpis,
    List<Shared> shared) {

  /** A pain and the journey that it is felt in. */
  public record Sore(Tie pain, Tie place, Tie journey) {}

  /**
   * An opportunity.
   *
   * @param number its place in the list, which stands in the matrix for it
   * @param impact 1 to 5, 0 where nobody has judged it
   * @param effort 1 to 5, 0 where nobody has judged it
   */
  public record Idea(
      int number, Tie text, Tie journey, Phrase owner, int impact, int effort, String status) {}

  /** A persona and the journeys that they make. */
  public record Person(Marks.Who who, String photo, String kind, List<Tie> journeys) {}

  /** A KPI and the journeys that it watches. */
  public record Watch(Tie title, KpiTile tile, List<Tie> journeys) {}

  /** A touchpoint that several journeys pass. */
  public record Shared(Phrase title, List<Tie> journeys) {}

  /** The opportunities of one cell of the matrix. */
  public List<Idea> at(int impact, int effort) {
    var here = new ArrayList<Idea>();
    ideas.stream()
        .filter(idea -> idea.impact() == impact && idea.effort() == effort)
        .forEach(here::add);
    return here;
  }

  /** Whether the matrix has anything to show. */
  public boolean isJudged() {
    return ideas.stream().anyMatch(idea -> idea.impact() > 0 && idea.effort() > 0);
  }
}
