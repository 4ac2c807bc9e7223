package org.journeydsl.generate.map;

import java.util.List;

/**
 * The map in one language. A page holds a sheet per language and shows one at a time, so that each
 * has its own direction, labels and headings, and a screen reader never meets two languages in one
 * sentence.
 *
 * @param anchor the id of the sheet, {@code @uk}; no name in the language starts with {@code @}
 * @param parties departments, systems and competitors
 */
public record Sheet(
    String anchor,
    Language language,
    Words words,
    boolean first,
    Masthead masthead,
    List<Highlight> highlights,
    Story story,
    Changes changes,
    List<PersonaCard> personas,
    List<KpiTile> kpis,
    List<LaneCell> facts,
    Board board,
    List<ScenarioCard> scenarios,
    List<Card> surveys,
    List<Card> parties,
    List<SourceCard> sources,
    List<ChannelChip> channels) {

  /** Where "skip to the map" leads. */
  public String boardAnchor() {
    return anchor + ":map";
  }
}
