package org.journeydsl.generate.map;

import java.util.ArrayList;
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
    Story employees,
    Changes changes,
    Priorities priorities,
    Funnel funnel,
    Communication communication,
    List<PersonaCard> personas,
    List<KpiTile> kpis,
    List<LaneCell> facts,
    Board board,
    List<ScenarioCard> scenarios,
    List<Card> surveys,
    List<Card> parties,
    List<SourceCard> sources,
    List<ChannelChip> channels) {

  /** Where links to one of the sections lead. */
  public String at(String section) {
    return anchor + ":" + section;
  }

  /** A section of the page, and the word that leads to it. */
  public record Section(String key, String word) {}

  /** The sections that this sheet has, in order: the page's own table of contents. */
  public List<Section> sections() {
    var sections = new ArrayList<Section>();
    add(sections, !changes.isEmpty(), "change", "highlight.change");
    add(sections, true, "map", "jump.map");
    add(sections, !priorities.isEmpty(), "priorities", "jump.priorities");
    add(sections, !funnel.isEmpty(), "funnel", "jump.funnel");
    add(sections, !kpis.isEmpty(), "kpis", "kpis");
    add(sections, !communication.isEmpty(), "communication", "jump.communication");
    add(sections, !personas.isEmpty(), "personas", "personas");
    add(sections, !surveys.isEmpty(), "surveys", "surveys");
    add(sections, !sources.isEmpty(), "sources", "sources");
    return sections;
  }

  private void add(List<Section> sections, boolean isThere, String key, String word) {
    if (isThere) {
      sections.add(new Section(key, words.at(word)));
    }
  }

  /** Where "skip to the map" leads. */
  public String boardAnchor() {
    return anchor + ":map";
  }
}
