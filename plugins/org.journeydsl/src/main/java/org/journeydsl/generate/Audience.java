package org.journeydsl.generate;

/** Who is going to read what is generated. */
public enum Audience {
  /** Those who write the journeys: they see all of it. */
  TEAM,
  /** Somebody outside: no back stage, no employees, no owners, no notes, no links to the source. */
  CLIENT
}
