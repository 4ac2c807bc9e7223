package org.journeydsl.generate.kpi;

/** Templates of queries whose figure is no share: times, counts, means and points. */
final class OtherViews {

  /** The median: the middle value, or half way between the two in the middle. */
  static final String MEDIAN =
      """
      , ranked as (
        select took, row_number() over (order by took) as place, count(*) over () as cases
        from reached
      )
      select {} as kpi, 'seconds' as unit, avg(took * 1e0) as figure,
        nullif(0e0, 0e0) as low, nullif(0e0, 0e0) as high, coalesce(max(cases), 0) as cases
      from ranked
      where place * 2 between cases and cases + 2\
      """;

  /** How often something happened at a touchpoint, and to how many people who were there. */
  static final String EVENTS =
      """
      , happened as (
        select count(*) as times
        from journey_event
        where journey in ({}) and touchpoint in ({}) and type = {}
      )
      select {} as kpi, 'count' as unit, h.times * 1e0 as figure,
        nullif(0e0, 0e0) as low, nullif(0e0, 0e0) as high,
        (select count(*) from entered) as cases
      from happened h\
      """;

  /** The mean, with the normal interval at 95 %. */
  static final String MEAN =
      """
      , counted as (
        select avg(score * 1e0) as m, stddev_samp(score * 1e0) as s, count(*) as cases
        from answers
      )
      select {} as kpi, 'mean' as unit, m as figure,
        m - 1.959963984540054e0 * s / sqrt(nullif(cases, 0) * 1e0) as low,
        m + 1.959963984540054e0 * s / sqrt(nullif(cases, 0) * 1e0) as high,
        cases
      from counted\
      """;

  /**
   * Share of 9 and 10 less share of 0 to 6, in points from -100 to 100.
   *
   * <p>The interval at 95 % is the adjusted Wald one (D. G. Bonett and R. M. Price, Journal of
   * Educational and Behavioral Statistics 37, 2012; for NPS: J. Sauro and J. R. Lewis, 2021): three
   * quarters of an answer more on each side, three more in all. Its middle is therefore a little
   * nearer to 0 than the figure.
   */
  static final String POINTS =
      """
      with answers as (
        select score
        from journey_answer
        where metric = {} and score is not null and question in ({})
      ), counted as (
        select count(*) as cases, count(case when score between 9 and 10 then 1 end) as promoters,
          count(case when score between 0 and 6 then 1 end) as detractors
        from answers
      ), adjusted as (
        select cases, (promoters - detractors) * 100e0 / nullif(cases, 0) as figure,
          (promoters + 0.75e0) / (cases + 3) as p, (detractors + 0.75e0) / (cases + 3) as d
        from counted
      )
      select {} as kpi, 'points' as unit, figure,
        case when cases > 0 then 100 * (p - d - 1.959963984540054e0
          * sqrt((p + d - (p - d) * (p - d)) / (cases + 3))) end as low,
        case when cases > 0 then 100 * (p - d + 1.959963984540054e0
          * sqrt((p + d - (p - d) * (p - d)) / (cases + 3))) end as high,
        cases
      from adjusted\
      """;

  /**
   * Seconds since 1970 from the parts of a time stamp: no function for it is known to all engines.
   * Days are counted as Julian day numbers (H. F. Fliegel and T. C. Van Flandern, Communications of
   * the ACM 11, 1968).
   */
  static final String EVENT_TIME =
      """
      create or replace view journey_event_time as
      select journey, stage, touchpoint, subject_id, type, ts, channel, journey_version,
        (d + floor((153 * mm + 2) / 5e0) + 365 * yy + floor(yy / 4e0) - floor(yy / 100e0)
          + floor(yy / 400e0) - 32045 - 2440588) * 86400e0
          + extract(hour from ts) * 3600e0 + extract(minute from ts) * 60e0
          + extract(second from ts) as epoch_seconds
      from (
        select journey, stage, touchpoint, subject_id, type, ts, channel, journey_version,
          extract(day from ts) as d,
          extract(year from ts) + 4800
            - case when extract(month from ts) <= 2 then 1 else 0 end as yy,
          extract(month from ts) - 3
            + case when extract(month from ts) <= 2 then 12 else 0 end as mm
        from journey_event
      ) parts;
      """;

  private OtherViews() {}
}
