package org.journeydsl.vocabulary;

import static org.journeydsl.model.JourneyPackage.Literals.*;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.journeydsl.model.ActivityKind;
import org.journeydsl.model.DurationKind;
import org.journeydsl.model.Fact;
import org.journeydsl.model.FitKind;
import org.journeydsl.model.ImageKind;
import org.journeydsl.model.ObservationKind;
import org.journeydsl.model.Question;
import org.journeydsl.model.QuestionKind;
import org.journeydsl.model.TraitKind;
import org.journeydsl.model.WordingKind;

/**
 * The placement table: every word that a fact starts with, once. What the grammar leaves open is
 * settled here, for the validator, its guesses, completion and the language reference alike.
 *
 * <p>Over 300 lines, as it is one table.
 */
public final class Words {

  private static final String TEXT = "a text in quotation marks, such as %s \"\u2026\"";
  private static final String ADDRESS =
      "an address in quotation marks, such as %s \"https://\u2026\"";
  private static final String NUMBER = "a number, such as 70%%";
  private static final String TIME = "a length of time, such as 3 minutes";
  private static final String DAY = "a day, such as 2026-11-22";
  private static final String NAME = "the name of %s";

  private static final List<EClass> NEVER = List.of();
  private static final List<EClass> EXPERIENCE = List.of(TOUCHPOINT, STEP, STAGE, JOURNEY);
  private static final List<EClass> ON_THE_WAY = List.of(TOUCHPOINT, STEP);
  private static final List<EClass> NAMED =
      List.of(
          TOUCHPOINT,
          STEP,
          STAGE,
          JOURNEY,
          KPI,
          SURVEY,
          PERSONA,
          SEGMENT,
          SCENARIO,
          QUESTION,
          PAIN,
          GAIN,
          OPPORTUNITY,
          MESSAGE,
          ACTIVITY,
          OPTION,
          TRAIT,
          GOAL,
          STATISTIC,
          QUOTE,
          FOLLOW_UP,
          CHANNEL,
          DEPARTMENT,
          SUPPORT_SYSTEM,
          COMPETITOR,
          EVIDENCE,
          SCALE);

  private static final List<Word> ALL = new Table().words;
  private static final Map<String, Word> BY_FIRST = new HashMap<>();
  private static final Map<EClass, List<Word>> BY_KIND = new HashMap<>();

  static {
    for (Word word : ALL) {
      BY_FIRST.put(word.first(), word);
      BY_KIND.computeIfAbsent(word.kind(), key -> new ArrayList<>()).add(word);
    }
  }

  private Words() {}

  /** All words, in the order of the language reference. */
  public static List<Word> all() {
    return ALL;
  }

  /** The word that starts so, as {@code moment}; empty where no fact does. */
  public static Optional<Word> starting(String first) {
    return Optional.ofNullable(BY_FIRST.get(first));
  }

  /** The words that a class of facts serves. */
  public static List<Word> of(EClass kind) {
    return BY_KIND.getOrDefault(kind, List.of());
  }

  /** The word that a fact was written with; empty for what is no fact of the language. */
  public static Optional<Word> of(Fact fact) {
    List<Word> words = of(fact.eClass());
    if (words.size() < 2) {
      return words.stream().findFirst();
    }
    Object literal = fact.eGet(fact.eClass().getEStructuralFeature("kind"));
    return words.stream().filter(word -> word.literal() == literal).findFirst();
  }

  /** The words that may stand in a holder. */
  public static List<Word> in(EClass holder) {
    return ALL.stream().filter(word -> word.places().contains(holder)).toList();
  }

  /**
   * Whether a word may stand in this very holder: {@code scale} and {@code target} belong to
   * questions with a rating only.
   */
  public static boolean mayStand(Word word, EObject holder) {
    if (holder instanceof Question question && question.getKind() == QuestionKind.ASK) {
      return word.places().contains(QUESTION) && word.kind() != SCALE_USE && word.kind() != TARGET;
    }
    return word.places().contains(holder.eClass());
  }

  /** The places of a word, those around a holder first, nearest first. */
  public static List<EClass> placesNearestFirst(Word word, List<EClass> around) {
    Set<EClass> places = new LinkedHashSet<>();
    around.stream().filter(word.places()::contains).forEach(places::add);
    places.addAll(word.places());
    return List.copyOf(places);
  }

  private static final class Table {

    private final List<Word> words = new ArrayList<>();

    Table() {
      personas();
      elements();
      journeys();
      experience();
      blocks();
      questions();
      kpis();
      surveys();
      identities();
    }

    private void personas() {
      once(
          "kind",
          KIND_FACT,
          null,
          "kind customer",
          "a kind, such as kind customer",
          null,
          PERSONA,
          CHANNEL,
          DEPARTMENT,
          EVIDENCE);
      many("segment", SEGMENT_USE, null, "segment Families", NAME, SEGMENT, PERSONA, SCENARIO);
      once("bio", TRAIT, TraitKind.BIO, "bio \"34, works in shifts\"", TEXT, null, PERSONA);
      many(
          "goal",
          GOAL,
          TraitKind.GOAL,
          "goal \"Order without surprises\"",
          TEXT,
          null,
          PERSONA,
          JOURNEY,
          STAGE,
          TOUCHPOINT,
          STEP);
      many(
          "motive",
          TRAIT,
          TraitKind.MOTIVE,
          "motive \"Wants to decide alone\"",
          TEXT,
          null,
          PERSONA);
      many(
          "obstacle",
          TRAIT,
          TraitKind.OBSTACLE,
          "obstacle \"No time before eight\"",
          TEXT,
          null,
          PERSONA);
      many("skill", TRAIT, TraitKind.SKILL, "skill \"Pays with the phone\"", TEXT, null, PERSONA);
      many(
          "expects",
          TRAIT,
          TraitKind.EXPECTS,
          "expects Pace \"Checkout in two minutes\"",
          TEXT,
          null,
          PERSONA);
      many(
          "believes",
          TRAIT,
          TraitKind.BELIEVES,
          "believes \"Delivery is always late\"",
          TEXT,
          null,
          PERSONA);
      many(
          "worry",
          TRAIT,
          TraitKind.WORRY,
          "worry Theft \"Somebody takes the card\"",
          TEXT,
          null,
          PERSONA);
      once("mood", TRAIT, TraitKind.MOOD, "mood \"In a hurry\"", TEXT, null, PERSONA);
      many("habit", TRAIT, TraitKind.HABIT, "habit \"Reads reviews first\"", TEXT, null, PERSONA);
      many(
          "statistic",
          STATISTIC,
          null,
          "statistic \"Orders a year\" 12 from Interviews",
          TEXT,
          null,
          PERSONA);
      many(
          "quote",
          QUOTE,
          null,
          "quote \"I just want it done\" from Interviews",
          TEXT,
          null,
          PERSONA);
      once(
          "photo",
          IMAGE,
          ImageKind.PHOTO,
          "photo \"img/olena.png\"",
          "the path of a picture, such as photo \"img/olena.png\"",
          null,
          PERSONA);
    }

    private void elements() {
      many("share", SHARE, null, "share 38% from Interviews", NUMBER, null, SEGMENT, SCENARIO);
      once("lead", LEAD, null, "lead \"Ann Lee\"", TEXT, null, DEPARTMENT);
      once("handle", HANDLE, null, "handle \"@shop/warehouse\"", TEXT, null, DEPARTMENT);
      words.add(
          word(
              "link",
              LINK,
              null,
              List.of(
                  TOUCHPOINT,
                  STEP,
                  STAGE,
                  JOURNEY,
                  OPPORTUNITY,
                  MESSAGE,
                  EVIDENCE,
                  COMPETITOR,
                  SURVEY,
                  KPI,
                  PERSONA,
                  SUPPORT_SYSTEM,
                  DEPARTMENT,
                  CHANNEL,
                  SEGMENT),
              List.of(SURVEY, EVIDENCE, COMPETITOR, OPPORTUNITY),
              "link \"Prototype\" at \"https://example.com\"",
              ADDRESS,
              null));
      once("date", DATE_FACT, null, "date 2026-06-30", DAY, null, EVIDENCE);
      once(
          "sample",
          SAMPLE,
          null,
          "sample 12",
          "a number, such as 12 or 20%%",
          null,
          EVIDENCE,
          SURVEY);
      once("top", TOP, null, "top 4..5", "a range, such as top 4..5", null, SCALE);
    }

    private void journeys() {
      many("persona", PERSONA_USE, null, "persona Olena, Petro", NAME, PERSONA, JOURNEY, SCENARIO);
      once(
          "scope",
          SCOPE,
          null,
          "scope service \"Web shop\"",
          "company, service or touchpoint",
          null,
          JOURNEY);
      once("state", STATE_FACT, null, "state current", "current or future", null, JOURNEY);
      once("case", CASE_FACT, null, "case typical", "typical, positive or negative", null, JOURNEY);
      once("owner", OWNER, null, "owner Support", NAME, DEPARTMENT, JOURNEY, KPI);
      once("reviewed", REVIEW, null, "reviewed 2026-10-01 every 6 months", DAY, null, JOURNEY);
      many("evidence", EVIDENCE_USE, null, "evidence Interviews", NAME, EVIDENCE, JOURNEY);
      many(
          "aim",
          GOAL,
          TraitKind.AIM,
          "aim \"Cut the time to pay\" measured by Conversion",
          TEXT,
          null,
          JOURNEY,
          STAGE,
          TOUCHPOINT,
          STEP);
      many(
          "scenario",
          SCENARIO,
          null,
          "scenario Guest \"Buys without signing in\"",
          "a name, such as scenario Guest",
          null,
          JOURNEY);
      many("path", PATH, null, "path Cart, Payment", NAME, TOUCHPOINT, SCENARIO);
      many(
          "drop",
          DROP,
          null,
          "drop Login",
          "the name of what the future does without",
          null,
          JOURNEY);
    }

    private void experience() {
      many(
          "channel",
          CHANNEL_USE,
          null,
          "channel web, app",
          NAME,
          CHANNEL,
          TOUCHPOINT,
          STEP,
          MESSAGE);
      observation("does", ObservationKind.DOES, "does \"Reviews the basket\"");
      observation("thinks", ObservationKind.THINKS, "thinks \"Is delivery included?\"");
      inExperienceAndEmployee("feels", FEELING, "feels -1 \"Uneasy\"", "a number from -2 to +2");
      observation("sees", ObservationKind.SEES, "sees \"The price appears late\"");
      observation("says", ObservationKind.SAYS, "says \"Why so late?\" from Interviews");
      many(
          "pain",
          PAIN,
          null,
          "pain LateFee \"The fee shows up too late\" severe",
          TEXT,
          null,
          TOUCHPOINT,
          STEP,
          STAGE,
          JOURNEY,
          EMPLOYEE_VIEW,
          ACTIVITY);
      inExperienceAndEmployee("gain", GAIN, "gain \"Sees savings at a glance\"", TEXT);
      fit("meets", FitKind.MEETS, "meets Olena.Speed \"It takes a minute\"");
      fit("breaks", FitKind.BREAKS, "breaks Olena.Speed \"It takes an hour\"");
      fit("eases", FitKind.EASES, "eases Olena.Fraud \"Says who sees the card\"");
      fit("worsens", FitKind.WORSENS, "worsens Olena.Fraud \"Asks for the card twice\"");
      inExperience(
          "opportunity",
          OPPORTUNITY,
          "opportunity \"Show the fee early\" by Support impact 4 effort 2",
          TEXT);
      once(
          "moment of truth",
          MOMENT_OF_TRUTH,
          null,
          "moment of truth \"Decides to return\"",
          "the words of truth",
          null,
          TOUCHPOINT,
          STEP,
          STAGE,
          JOURNEY);
      once(
          "importance",
          IMPORTANCE,
          null,
          "importance customer 5, business 4",
          "a side and a number, such as customer 5",
          null,
          TOUCHPOINT,
          STEP,
          STAGE,
          JOURNEY);
      inExperience(
          "outcome",
          OUTCOME,
          "outcome leaves 23% \"Buys elsewhere\"",
          "what people do, such as buys, cancels or leaves");
      inExperience(
          "competitor",
          COMPARISON,
          "competitor Leader better \"Shows it at once\"",
          "a competitor and better, same or worse");
      inExperience(
          "policy", POLICY, "policy \"Total price first\" at \"https://example.com\"", TEXT);
      inExperience(
          "message",
          MESSAGE,
          "message Reminder \"Basket reminder\"",
          "a name or a title, such as message Reminder");
      activity(
          "frontstage", ActivityKind.FRONTSTAGE, "frontstage \"Chat agent answers\" by Support");
      activity("backstage", ActivityKind.BACKSTAGE, "backstage \"Stock is reserved\" using ERP");
      activity("support", ActivityKind.SUPPORT, "support \"Address check\" using ERP");
      many(
          "employee",
          EMPLOYEE_VIEW,
          null,
          "employee Picker < does \"Picks by paper list\" >",
          NAME,
          PERSONA,
          TOUCHPOINT,
          STEP,
          STAGE,
          JOURNEY);
      many(
          "kpi",
          KPI_USE,
          null,
          "kpi Conversion",
          NAME,
          KPI,
          TOUCHPOINT,
          STEP,
          STAGE,
          JOURNEY,
          ACTIVITY,
          SCENARIO,
          OPPORTUNITY);
      once("event", EVENT, null, "event \"cart_viewed\"", TEXT, null, TOUCHPOINT, STEP);
      duration("takes", DurationKind.TAKES, "takes 3 minutes");
      duration("waits", DurationKind.WAITS, "waits 2 days");
      once(
          "details",
          DETAILS,
          null,
          "details Checkout",
          NAME,
          JOURNEY,
          TOUCHPOINT,
          STEP,
          STAGE,
          JOURNEY);
      many(
          "image",
          IMAGE,
          ImageKind.IMAGE,
          "image \"img/cart.png\" \"Basket with two items\"",
          "the path of a picture, such as image \"img/cart.png\"",
          null,
          TOUCHPOINT,
          STEP,
          STAGE,
          JOURNEY,
          MESSAGE,
          OPPORTUNITY);
      words.add(
          word(
              "next",
              NEXT,
              null,
              ON_THE_WAY,
              NEVER,
              "next Payment when \"all is there\"",
              NAME,
              TOUCHPOINT));
      words.add(word("ends", END, null, ON_THE_WAY, NEVER, "ends \"Contract closed\"", TEXT, null));
      words.add(
          word(
              "note",
              NOTE,
              null,
              all(NAMED, EMPLOYEE_VIEW),
              NEVER,
              "note \"Nobody knows yet\"",
              TEXT,
              null));
    }

    private void blocks() {
      once("sent by", SENDER, null, "sent by Support", "by and a department", null, MESSAGE);
      many(
          "to",
          RECIPIENTS,
          null,
          "to Olena",
          "the name of a persona or a segment",
          null,
          SURVEY,
          MESSAGE);
      words.add(
          word(
              "send",
              TRIGGER,
              null,
              List.of(SURVEY, MESSAGE),
              List.of(MESSAGE),
              "send 24 hours after Cart",
              "a moment, such as send 2 hours after Cart",
              null));
      wording("subject", WordingKind.SUBJECT, "subject \"You left something\"", MESSAGE);
      wording("text", WordingKind.TEXT, "text \"Your basket is waiting.\"", MESSAGE);
      wording("form", WordingKind.FORM, "form \"short e-mail\"", MESSAGE);
      once("tone", TONE, null, "tone friendly", "a word, such as tone friendly", null, MESSAGE);
      once(
          "status",
          STATUS,
          null,
          "status planned",
          "idea, planned, doing, done or dropped",
          null,
          OPPORTUNITY);
      many(
          "moves",
          MOVEMENT,
          null,
          "moves Conversion +8%",
          "a question or a KPI and by how much, such as moves Ease +8%%",
          null,
          OPPORTUNITY);
    }

    private void questions() {
      question("csat", QuestionKind.CSAT, "csat Basket \"How satisfied were you?\"");
      question("nps", QuestionKind.NPS, "nps Advice \"How likely are you to recommend us?\"");
      question("ces", QuestionKind.CES, "ces Effort \"How easy was it to pay?\"");
      many(
          "ask",
          QUESTION,
          QuestionKind.ASK,
          "ask Reason \"Why did you stay?\" open",
          TEXT,
          null,
          TOUCHPOINT,
          STEP,
          STAGE,
          JOURNEY,
          EMPLOYEE_VIEW);
      once("scale", SCALE_USE, null, "scale Stars", NAME, SCALE, QUESTION);
      many("why", FOLLOW_UP, null, "why \"What made it hard?\" when 1..2", TEXT, null, QUESTION);
    }

    private void kpis() {
      once(
          "measures",
          MEASURE,
          null,
          "measures conversion from Cart to Payment",
          "what it measures, such as measures drop-off at Cart",
          null,
          KPI);
      many(
          "baseline",
          BASELINE,
          null,
          "baseline 61% on 2026-06-30 from Interviews",
          NUMBER,
          null,
          KPI);
      words.add(
          word(
              "target",
              TARGET,
              null,
              List.of(KPI, QUESTION),
              List.of(QUESTION),
              "target 70% by 2027-03-31",
              NUMBER,
              null));
      once("better", BETTER, null, "better up", "up or down", null, KPI);
      many("alert", ALERT, null, "alert below 55%", "a limit, such as alert below 55%%", null, KPI);
      many(
          "history",
          HISTORY_POINT,
          null,
          "history 2026-04-30 59%",
          "a day and a number, such as history 2026-11-22 59%%",
          null,
          KPI);
      many("dashboard", DASHBOARD, null, "dashboard \"https://example.com/d\"", ADDRESS, null, KPI);
    }

    private void surveys() {
      many(
          "about",
          ABOUT,
          null,
          "about Checkout",
          "the name of a journey, a stage, a touchpoint or a question",
          null,
          SURVEY);
      many(
          "languages",
          LANGUAGES,
          null,
          "languages en, uk",
          "a language, such as languages en",
          null,
          SURVEY);
      once(
          "at most once per",
          QUIET_PERIOD,
          null,
          "at most once per 30 days",
          "the words most once per and " + TIME,
          null,
          SURVEY);
      once(
          "consent",
          CONSENT,
          null,
          "consent \"Kept for a year.\" at \"https://example.com\"",
          TEXT,
          null,
          SURVEY);
      many(
          "callback",
          CALL_BACK,
          null,
          "callback when 1..2 by Support within 24 hours",
          null,
          null,
          SURVEY);
      once("anonymous", ANONYMOUS, null, "anonymous", null, null, SURVEY);
      wording("intro", WordingKind.INTRO, "intro \"Two minutes, promised.\"", SURVEY);
      wording("thanks", WordingKind.THANKS, "thanks \"Thank you!\"", SURVEY);
    }

    private void identities() {
      words.add(
          word(
              "formerly",
              FORMER_NAME,
              null,
              NAMED,
              NEVER,
              "formerly OldName",
              "the earlier name",
              null));
      many(
          "retired",
          RETIRED_NAME,
          null,
          "retired OldName",
          "a name that nobody shall use again",
          null,
          TOUCHPOINT,
          STEP,
          STAGE,
          JOURNEY,
          PERSONA,
          QUESTION);
      many(
          "comparable",
          CORRECTION,
          null,
          "comparable \"How easy was the baskte?\"",
          TEXT,
          null,
          QUESTION,
          FOLLOW_UP,
          OPTION,
          SCALE_LABEL);
    }

    private void observation(String keyword, ObservationKind kind, String example) {
      words.add(
          word(
              keyword,
              OBSERVATION,
              kind,
              all(EXPERIENCE, EMPLOYEE_VIEW),
              NEVER,
              example,
              TEXT,
              null));
    }

    private void inExperienceAndEmployee(
        String keyword, EClass kind, String example, String needs) {
      words.add(
          word(keyword, kind, null, all(EXPERIENCE, EMPLOYEE_VIEW), NEVER, example, needs, null));
    }

    private void inExperience(String keyword, EClass kind, String example, String needs) {
      words.add(word(keyword, kind, null, EXPERIENCE, NEVER, example, needs, null));
    }

    private void fit(String keyword, FitKind kind, String example) {
      words.add(
          word(
              keyword,
              FIT,
              kind,
              EXPERIENCE,
              NEVER,
              example,
              "a trait of a persona, such as %s Olena.Speed",
              null));
    }

    private void activity(String keyword, ActivityKind kind, String example) {
      words.add(word(keyword, ACTIVITY, kind, EXPERIENCE, NEVER, example, TEXT, null));
    }

    private void duration(String keyword, DurationKind kind, String example) {
      words.add(
          word(
              keyword,
              DURATION,
              kind,
              all(EXPERIENCE, ACTIVITY),
              all(EXPERIENCE, ACTIVITY),
              example,
              TIME,
              null));
    }

    private void question(String keyword, QuestionKind kind, String example) {
      words.add(word(keyword, QUESTION, kind, EXPERIENCE, NEVER, example, TEXT, null));
    }

    private void wording(String keyword, WordingKind kind, String example, EClass place) {
      words.add(word(keyword, WORDING, kind, List.of(place), List.of(place), example, TEXT, null));
    }

    private void once(
        String keyword,
        EClass kind,
        Enumerator literal,
        String example,
        String needs,
        EClass names,
        EClass... places) {
      words.add(
          word(keyword, kind, literal, List.of(places), List.of(places), example, needs, names));
    }

    private void many(
        String keyword,
        EClass kind,
        Enumerator literal,
        String example,
        String needs,
        EClass names,
        EClass... places) {
      words.add(word(keyword, kind, literal, List.of(places), NEVER, example, needs, names));
    }

    private static Word word(
        String keyword,
        EClass kind,
        Enumerator literal,
        List<EClass> places,
        List<EClass> once,
        String example,
        String needs,
        EClass names) {
      String what =
          needs == null
              ? null
              : needs.formatted(names == null ? keyword : Holders.withArticle(referred(names)));
      return new Word(keyword, kind, literal, places, once, example, what, names);
    }

    private static String referred(EClass names) {
      return names == KPI ? "KPI" : names.getName().toLowerCase(java.util.Locale.ROOT);
    }

    private static List<EClass> all(List<EClass> places, EClass more) {
      List<EClass> all = new ArrayList<>(places);
      all.add(more);
      return all;
    }
  }
}
