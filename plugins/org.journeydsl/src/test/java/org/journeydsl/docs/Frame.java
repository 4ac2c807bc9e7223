package org.journeydsl.docs;

import java.util.Locale;
import java.util.Map;
import org.eclipse.emf.ecore.EClass;
import org.journeydsl.model.JourneyPackage.Literals;

/** What a fragment of a file is put into, so that it can be read on its own. */
enum Frame {
  FILE("%s"),
  IMPORTS("%s"),
  JOURNEY("journey J <\n%s\n>"),
  FUTURE("journey B journey J < state future based on B\n%s\n>"),
  STAGE("journey J < stage S <\n%s\n> >"),
  TOUCHPOINT("journey J < stage S < touchpoint T <\n%s\n> > >"),
  QUESTION("journey J < stage S < touchpoint T < csat Q \"Q\" <\n%s\n> > > >"),
  CHOICE("journey J < stage S < touchpoint T < ask Q \"Q\" choice <\n%s\n> > > >"),
  MESSAGE("journey J < stage S < touchpoint T < message M <\n%s\n> > > >"),
  OPPORTUNITY("journey J < stage S < touchpoint T < opportunity O \"O\" <\n%s\n> > > >"),
  EMPLOYEE("journey J < stage S < touchpoint T < employee P <\n%s\n> > > >"),
  SCENARIO("journey J < scenario S <\n%s\n> >"),
  STEP("journey J < stage S < step T <\n%s\n> > >"),
  ACTIVITY("journey J < stage S < touchpoint T < backstage A \"A\" <\n%s\n> > > >"),
  PAIN("journey J < stage S < touchpoint T < pain P \"P\" <\n%s\n> > > >"),
  GAIN("journey J < stage S < touchpoint T < gain G \"G\" <\n%s\n> > > >"),
  OPTION(
      "journey J < stage S < touchpoint T < ask Q \"Q\" choice < A \"A\" <\n%s\n> B \"B\" > > > >"),
  FOLLOW_UP("journey J < stage S < touchpoint T < csat Q \"Q\" < why W \"W\" <\n%s\n> > > > >"),
  TRAIT("persona P < worry W \"W\" <\n%s\n> >"),
  GOAL("persona P < goal G \"G\" <\n%s\n> >"),
  STATISTIC("persona P < statistic S \"S\" 12 <\n%s\n> >"),
  QUOTE("persona P < quote Q \"Q\" <\n%s\n> >"),
  CHANNEL("channel C <\n%s\n>"),
  DEPARTMENT("department D <\n%s\n>"),
  SYSTEM("system S <\n%s\n>"),
  COMPETITOR("competitor C <\n%s\n>"),
  PERSONA("persona P <\n%s\n>"),
  SEGMENT("segment S <\n%s\n>"),
  EVIDENCE("evidence E <\n%s\n>"),
  SCALE_LABEL("scale S 1..5 < 1 \"Poor\" <\n%s\n> >"),
  SCALE("scale S 1..5 <\n%s\n>"),
  KPI("kpi K <\n%s\n>"),
  SURVEY("survey S <\n%s\n>");

  private static final Map<EClass, Frame> OTHER_NAMES =
      Map.of(
          Literals.SUPPORT_SYSTEM, SYSTEM,
          Literals.EMPLOYEE_VIEW, EMPLOYEE,
          Literals.FOLLOW_UP, FOLLOW_UP,
          Literals.SCALE_LABEL, SCALE_LABEL,
          Literals.JOURNEY_FILE, FILE);

  private final String text;

  Frame(String text) {
    this.text = text;
  }

  /** The frame for what stands in a holder. */
  static Frame of(EClass holder) {
    return OTHER_NAMES.containsKey(holder)
        ? OTHER_NAMES.get(holder)
        : valueOf(holder.getName().toUpperCase(Locale.ROOT));
  }

  /** A file with the fragment in it. */
  String around(String fragment) {
    return text.replace("%s", fragment);
  }
}
