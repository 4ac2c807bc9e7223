package org.journeydsl.generate.kpi;

/**
 * Templates of queries that count a share of something, each ending in {@code counted(cases,
 * hits)}.
 *
 * <p>The interval around a share is Wilson's, at 95 % (E. B. Wilson, Journal of the American
 * Statistical Association 22, 1927, without continuity correction): it also holds for few answers
 * and for shares near 0 and 1.
 */
final class ShareViews {

  /** Who entered a touchpoint, and when first. */
  static final String ENTERED =
      """
      with entered as (
        select subject_id, min(epoch_seconds) as started
        from journey_event_time
        where journey in ({}) and touchpoint in ({}) and type = 'enter'
        group by subject_id
      )\
      """;

  /** Of those who entered, who completed a touchpoint afterwards, and when first. */
  static final String REACHED =
      """
      , reached as (
        select e.subject_id, min(b.epoch_seconds) - min(e.started) as took
        from entered e
        join journey_event_time b on b.subject_id = e.subject_id
        where b.journey in ({}) and b.touchpoint in ({}) and b.type = 'complete'
          and b.epoch_seconds >= e.started
        group by e.subject_id
      )\
      """;

  static final String COUNT_REACHED =
      """
      , counted as (
        select count(*) as cases, count(r.subject_id) as hits
        from entered e
        left join reached r on r.subject_id = e.subject_id
      )\
      """;

  static final String COUNT_LOST =
      """
      , counted as (
        select count(*) as cases, count(*) - count(r.subject_id) as hits
        from entered e
        left join reached r on r.subject_id = e.subject_id
      )\
      """;

  /** Of those who entered, who had an event of a kind at the touchpoint. */
  static final String COUNT_WITH_EVENT =
      """
      , counted as (
        select count(*) as cases, count(h.subject_id) as hits
        from entered e
        left join (
          select distinct subject_id
          from journey_event
          where journey in ({}) and touchpoint in ({}) and type = {}
        ) h on h.subject_id = e.subject_id
      )\
      """;

  /** Answers to some questions, and which of them count as good. */
  static final String ANSWERS =
      """
      with answers as (
        select score, case when {} then 1 else 0 end as good
        from journey_answer
        where metric = {} and score is not null and question in ({})
      )\
      """;

  static final String COUNT_GOOD =
      """
      , counted as (
        select count(*) as cases, count(case when good = 1 then 1 end) as hits
        from answers
      )\
      """;

  static final String SHARE =
      """
      , share as (
        select cases, hits * 1e0 / nullif(cases, 0) as p, nullif(cases, 0) * 1e0 as n
        from counted
      )
      select {} as kpi, 'share' as unit, p as figure,
        (p + 1.920729410347062e0 / n - 1.959963984540054e0
          * sqrt(p * (1 - p) / n + 0.960364705173531e0 / (n * n)))
          / (1 + 3.841458820694124e0 / n) as low,
        (p + 1.920729410347062e0 / n + 1.959963984540054e0
          * sqrt(p * (1 - p) / n + 0.960364705173531e0 / (n * n)))
          / (1 + 3.841458820694124e0 / n) as high,
        cases
      from share\
      """;

  private ShareViews() {}
}
