package org.journeydsl.generate.survey.links;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.journeydsl.facts.Paths;
import org.journeydsl.facts.Questionnaire;
import org.journeydsl.generate.code.Codes;
import org.journeydsl.generate.code.Platform;
import org.journeydsl.generate.survey.Form;
import org.journeydsl.model.Channel;
import org.journeydsl.model.Link;
import org.journeydsl.model.Trigger;

/**
 * One way to a published survey.
 *
 * @param form the questionnaire behind it
 * @param moment the path of what it is sent after or before; empty where it is sent regularly
 * @param channel how it reaches people; empty where the survey does not say
 * @param address the link, with the channel in it as {@code channel=…}
 */
record SurveyLink(Form form, String moment, String channel, String address) {

  /** All links of a form, in order; none where it is not published on the web. */
  static List<SurveyLink> of(Form form) {
    List<SurveyLink> links = new ArrayList<>();
    for (Link link : form.facts(Link.class)) {
      if (link.getUrl() != null && link.getUrl().matches("(?i)https?://\\S+")) {
        form.facts(Trigger.class).forEach(trigger -> links.addAll(of(form, link, trigger)));
      }
    }
    return links.stream().distinct().toList();
  }

  private static List<SurveyLink> of(Form form, Link link, Trigger trigger) {
    String moment = moment(form.questionnaire(), trigger);
    if (trigger.getChannels().isEmpty()) {
      return List.of(new SurveyLink(form, moment, "", link.getUrl()));
    }
    return trigger.getChannels().stream()
        .map(Channel::getName)
        .map(each -> new SurveyLink(form, moment, each, address(link.getUrl(), each)))
        .toList();
  }

  private static String moment(Questionnaire questionnaire, Trigger trigger) {
    if (trigger.getEvery() != null) {
      return "";
    }
    return questionnaire
        .after()
        .or(() -> Optional.ofNullable(trigger.getMoment()))
        .map(Paths::of)
        .orElse("");
  }

  private static String address(String link, String channel) {
    int end = link.indexOf('#') < 0 ? link.length() : link.indexOf('#');
    String page = link.substring(0, end);
    String parameter =
        "channel=" + URLEncoder.encode(channel, StandardCharsets.UTF_8).replace("+", "%20");
    return page + (page.contains("?") ? "&" : "?") + parameter + link.substring(end);
  }

  /** The name of the file with its QR code. */
  String file() {
    return channel.isEmpty() ? form.file() + ".svg" : form.file() + "-" + code(channel) + ".svg";
  }

  private static String code(String channel) {
    return Codes.of(Platform.FILE, List.of(channel)).of(channel);
  }
}
