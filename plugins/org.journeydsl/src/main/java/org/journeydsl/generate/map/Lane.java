package org.journeydsl.generate.map;

/**
 * A row of the board. The order here is the order on the board, and the style gives each lane its
 * place by {@link #key()}; a lane that no touchpoint uses takes no room.
 */
public enum Lane {
  /** Of a stage or a whole journey; a touchpoint says it under its title. */
  ABOUT(Band.EXPERIENCE),
  GOAL(Band.EXPERIENCE),
  DOES(Band.EXPERIENCE),
  THINKS(Band.EXPERIENCE),
  FEELS(Band.EXPERIENCE),
  SEES(Band.EXPERIENCE),
  SAYS(Band.EXPERIENCE),
  FIT(Band.EXPERIENCE),
  PAIN(Band.EXPERIENCE),
  GAIN(Band.EXPERIENCE),
  OPPORTUNITY(Band.EXPERIENCE),
  OUTCOME(Band.EXPERIENCE),
  COMPETITOR(Band.EXPERIENCE),
  MESSAGE(Band.FRONTSTAGE),
  FRONTSTAGE(Band.FRONTSTAGE),
  EMPLOYEE(Band.FRONTSTAGE),
  BACKSTAGE(Band.BACKSTAGE),
  SUPPORT(Band.SUPPORT),
  POLICY(Band.SUPPORT),
  QUESTION(Band.MEASURES),
  KPI(Band.MEASURES),
  EVENT(Band.MEASURES),
  NEXT(Band.NOTES),
  PICTURE(Band.NOTES),
  LINK(Band.NOTES),
  NOTE(Band.NOTES);

  /**
   * Lanes that belong together. Between two bands of a service blueprint runs a line: of
   * interaction, of visibility, of internal interaction.
   */
  public enum Band {
    EXPERIENCE("experience"),
    FRONTSTAGE("frontstage"),
    BACKSTAGE("backstage"),
    SUPPORT("support"),
    MEASURES("measures"),
    NOTES("notes");

    private final String key;

    Band(String key) {
      this.key = key;
    }

    public String key() {
      return key;
    }
  }

  private final Band band;
  private final String key;

  Lane(Band band) {
    this.band = band;
    // Not toLowerCase(): in a Turkish locale PICTURE would become pıcture.
    this.key = name().toLowerCase(java.util.Locale.ROOT);
  }

  public Band band() {
    return band;
  }

  public String key() {
    return key;
  }
}
