package org.journeydsl.generate.map;

import java.util.List;

/** One way through the journey. */
public record ScenarioCard(
    String id, Phrase title, List<Tie> personas, String share, List<Tie> path, Marks marks) {}
