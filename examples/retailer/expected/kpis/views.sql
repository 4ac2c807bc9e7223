-- Every KPI that can be counted, as a view over two tables:
--   journey_event(journey, stage, touchpoint, subject_id, type, ts, channel, journey_version)
--   journey_answer(journey, touchpoint, question, metric, score, language, persona, wave,
--     journey_version, ts)
-- Each view has one row: kpi, unit, figure, low, high, cases; low and high are a 95 % interval.
-- A share of 0.61 is 61 %. journey_kpi has the rows of all of them.

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

-- Ушли после примерки
create or replace view kpi_ukhodposleprimerki_fh3xwgc6 as
with entered as (
  select subject_id, min(epoch_seconds) as started
  from journey_event_time
  where journey in ('Экипировка') and touchpoint in ('СверкаЦены') and type = 'enter'
  group by subject_id
), reached as (
  select e.subject_id, min(b.epoch_seconds) - min(e.started) as took
  from entered e
  join journey_event_time b on b.subject_id = e.subject_id
  where b.journey in ('Экипировка') and b.touchpoint in ('СверкаЦены') and b.type = 'complete'
    and b.epoch_seconds >= e.started
  group by e.subject_id
), counted as (
  select count(*) as cases, count(*) - count(r.subject_id) as hits
  from entered e
  left join reached r on r.subject_id = e.subject_id
), share as (
  select cases, hits * 1e0 / nullif(cases, 0) as p, nullif(cases, 0) * 1e0 as n
  from counted
)
select 'УходПослеПримерки' as kpi, 'share' as unit, p as figure,
  (p + 1.920729410347062e0 / n - 1.959963984540054e0
    * sqrt(p * (1 - p) / n + 0.960364705173531e0 / (n * n)))
    / (1 + 3.841458820694124e0 / n) as low,
  (p + 1.920729410347062e0 / n + 1.959963984540054e0
    * sqrt(p * (1 - p) / n + 0.960364705173531e0 / (n * n)))
    / (1 + 3.841458820694124e0 / n) as high,
  cases
from share;

-- Поездки впустую
create or replace view kpi_pustyepoezdki_j0zcawfs as
with entered as (
  select subject_id, min(epoch_seconds) as started
  from journey_event_time
  where journey in ('Экипировка') and touchpoint in ('Остаток') and type = 'enter'
  group by subject_id
), counted as (
  select count(*) as cases, count(h.subject_id) as hits
  from entered e
  left join (
    select distinct subject_id
    from journey_event
    where journey in ('Экипировка') and touchpoint in ('Остаток') and type = 'error'
  ) h on h.subject_id = e.subject_id
), share as (
  select cases, hits * 1e0 / nullif(cases, 0) as p, nullif(cases, 0) * 1e0 as n
  from counted
)
select 'ПустыеПоездки' as kpi, 'share' as unit, p as figure,
  (p + 1.920729410347062e0 / n - 1.959963984540054e0
    * sqrt(p * (1 - p) / n + 0.960364705173531e0 / (n * n)))
    / (1 + 3.841458820694124e0 / n) as low,
  (p + 1.920729410347062e0 / n + 1.959963984540054e0
    * sqrt(p * (1 - p) / n + 0.960364705173531e0 / (n * n)))
    / (1 + 3.841458820694124e0 / n) as high,
  cases
from share;

-- Время на кассе
create or replace view kpi_vremiakassy_xt1sm785 as
with entered as (
  select subject_id, min(epoch_seconds) as started
  from journey_event_time
  where journey in ('Экипировка') and touchpoint in ('Касса') and type = 'enter'
  group by subject_id
), reached as (
  select e.subject_id, min(b.epoch_seconds) - min(e.started) as took
  from entered e
  join journey_event_time b on b.subject_id = e.subject_id
  where b.journey in ('Экипировка') and b.touchpoint in ('Касса') and b.type = 'complete'
    and b.epoch_seconds >= e.started
  group by e.subject_id
), ranked as (
  select took, row_number() over (order by took) as place, count(*) over () as cases
  from reached
)
select 'ВремяКассы' as kpi, 'seconds' as unit, avg(took * 1e0) as figure,
  nullif(0e0, 0e0) as low, nullif(0e0, 0e0) as high, coalesce(max(cases), 0) as cases
from ranked
where place * 2 between cases and cases + 2;

-- Обращения о возврате
create or replace view kpi_obrashcheniiaovozvrate_f204b51n as
with entered as (
  select subject_id, min(epoch_seconds) as started
  from journey_event_time
  where journey in ('Экипировка') and touchpoint in ('ВозвратВМагазин') and type = 'enter'
  group by subject_id
), counted as (
  select count(*) as cases, count(h.subject_id) as hits
  from entered e
  left join (
    select distinct subject_id
    from journey_event
    where journey in ('Экипировка') and touchpoint in ('ВозвратВМагазин') and type = 'contact'
  ) h on h.subject_id = e.subject_id
), share as (
  select cases, hits * 1e0 / nullif(cases, 0) as p, nullif(cases, 0) * 1e0 as n
  from counted
)
select 'ОбращенияОВозврате' as kpi, 'share' as unit, p as figure,
  (p + 1.920729410347062e0 / n - 1.959963984540054e0
    * sqrt(p * (1 - p) / n + 0.960364705173531e0 / (n * n)))
    / (1 + 3.841458820694124e0 / n) as low,
  (p + 1.920729410347062e0 / n + 1.959963984540054e0
    * sqrt(p * (1 - p) / n + 0.960364705173531e0 / (n * n)))
    / (1 + 3.841458820694124e0 / n) as high,
  cases
from share;

-- Покупки с картой клуба
-- Written by an author of the journey as the measure of ДоляКарты; read it before you run it. BEGIN
--   select count(*) filter (where club_id is not null) * 1.0 / count(*) from receipts
-- END of ДоляКарты

-- Готовность рекомендовать
create or replace view kpi_loialnost_76jd40py as
with answers as (
  select score
  from journey_answer
  where metric = 'nps' and score is not null and question in ('Экипировка.Рекомендация')
), counted as (
  select count(*) as cases, count(case when score between 9 and 10 then 1 end) as promoters,
    count(case when score between 0 and 6 then 1 end) as detractors
  from answers
), adjusted as (
  select cases, (promoters - detractors) * 100e0 / nullif(cases, 0) as figure,
    (promoters + 0.75e0) / (cases + 3) as p, (detractors + 0.75e0) / (cases + 3) as d
  from counted
)
select 'Лояльность' as kpi, 'points' as unit, figure,
  case when cases > 0 then 100 * (p - d - 1.959963984540054e0
    * sqrt((p + d - (p - d) * (p - d)) / (cases + 3))) end as low,
  case when cases > 0 then 100 * (p - d + 1.959963984540054e0
    * sqrt((p + d - (p - d) * (p - d)) / (cases + 3))) end as high,
  cases
from adjusted;

create or replace view journey_kpi as
select kpi, unit, figure, low, high, cases from kpi_ukhodposleprimerki_fh3xwgc6
union all select kpi, unit, figure, low, high, cases from kpi_pustyepoezdki_j0zcawfs
union all select kpi, unit, figure, low, high, cases from kpi_vremiakassy_xt1sm785
union all select kpi, unit, figure, low, high, cases from kpi_obrashcheniiaovozvrate_f204b51n
union all select kpi, unit, figure, low, high, cases from kpi_loialnost_76jd40py;
