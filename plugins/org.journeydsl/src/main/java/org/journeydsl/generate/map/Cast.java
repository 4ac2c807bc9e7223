package org.journeydsl.generate.map;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.journeydsl.model.Channel;
import org.journeydsl.model.ChannelUse;
import org.journeydsl.model.Directed;
import org.journeydsl.model.Journey;
import org.journeydsl.model.Persona;
import org.journeydsl.model.PersonaUse;
import org.journeydsl.model.Segment;
import org.journeydsl.model.SegmentUse;
import org.journeydsl.model.Traveller;

/**
 * Who travels and on which channels, each with the number that colours and filters go by.
 *
 * @param initials what stands on a chip; no two personas of a map share them
 */
record Cast(List<Persona> personas, List<Channel> channels, Map<Traveller, String> initials) {

  // The style has as many curve colours; a seventh persona shares the first one's.
  private static final int COLOURS = 6;

  static Cast of(Journey journey) {
    Set<Persona> personas = new LinkedHashSet<>();
    Set<Channel> channels = new LinkedHashSet<>();
    Set<Traveller> mentioned = new LinkedHashSet<>();
    for (var fact : journey.getFacts()) {
      if (fact instanceof PersonaUse use) {
        personas.addAll(use.getPersonas());
      }
    }
    mentioned.addAll(personas);
    EcoreUtil.getAllContents(journey, true)
        .forEachRemaining(
            each -> {
              if (each instanceof ChannelUse use) {
                channels.addAll(use.getChannels());
              } else if (each instanceof Directed directed) {
                channels.addAll(directed.getChannels());
                mentioned.addAll(directed.getAudience());
              }
            });
    return new Cast(List.copyOf(personas), List.copyOf(channels), initials(mentioned));
  }

  private static Map<Traveller, String> initials(Set<Traveller> travellers) {
    var taken = new LinkedHashMap<Traveller, String>();
    for (var traveller : travellers) {
      var name = traveller.getName();
      var short_ = initials(name);
      for (int length = 3; taken.containsValue(short_) && length <= name.length(); length++) {
        short_ = name.substring(0, length);
      }
      taken.put(traveller, short_);
    }
    return taken;
  }

  /** {@code AK} for AnnaKowalska or Anna-Kowalska, {@code Ol} for Olena. */
  static String initials(String name) {
    var capitals = new StringBuilder();
    int previous = '-';
    for (int at = 0; at < name.length(); at += Character.charCount(previous)) {
      int letter = name.codePointAt(at);
      boolean starts =
          previous == '-'
              || previous == '_'
              || Character.isUpperCase(letter) && !Character.isUpperCase(previous);
      if (starts && Character.isLetter(letter)) {
        capitals.appendCodePoint(Character.toUpperCase(letter));
      }
      previous = letter;
    }
    int letters = capitals.codePointCount(0, capitals.length());
    if (letters > 1) {
      return capitals.substring(0, capitals.offsetByCodePoints(0, 2));
    }
    return name.substring(
        0, name.offsetByCodePoints(0, Math.min(2, name.codePointCount(0, name.length()))));
  }

  /** The persona's colour and curve, from 1; 0 for somebody who is not on this map. */
  int colour(Traveller traveller) {
    int place = personas.indexOf(traveller);
    return place < 0 ? 0 : place % COLOURS + 1;
  }

  /** A channel's number, from 1. */
  int number(Channel channel) {
    return channels.indexOf(channel) + 1;
  }

  /** The curves of who is meant: a segment's are those of its personas. */
  List<Integer> curves(Traveller traveller) {
    if (!(traveller instanceof Segment)) {
      int colour = colour(traveller);
      return colour == 0 ? List.of() : List.of(colour);
    }
    var curves = new ArrayList<Integer>();
    for (var persona : personas) {
      if (segments(persona).contains(traveller)) {
        curves.add(colour(persona));
      }
    }
    return curves;
  }

  static List<Segment> segments(Persona persona) {
    return persona.getFacts().stream()
        .filter(SegmentUse.class::isInstance)
        .flatMap(use -> ((SegmentUse) use).getSegments().stream())
        .toList();
  }
}
