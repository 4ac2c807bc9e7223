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

-- Minute de la ora programată până la intrare
create or replace view kpi_minutedeasteptare_r1j76nze as
with entered as (
  select subject_id, min(epoch_seconds) as started
  from journey_event_time
  where journey in ('VizitaLaClinică') and touchpoint in ('Așteptarea') and type = 'enter'
  group by subject_id
), reached as (
  select e.subject_id, min(b.epoch_seconds) - min(e.started) as took
  from entered e
  join journey_event_time b on b.subject_id = e.subject_id
  where b.journey in ('VizitaLaClinică') and b.touchpoint in ('Așteptarea') and b.type = 'complete'
    and b.epoch_seconds >= e.started
  group by e.subject_id
), ranked as (
  select took, row_number() over (order by took) as place, count(*) over () as cases
  from reached
)
select 'MinuteDeAșteptare' as kpi, 'seconds' as unit, avg(took * 1e0) as figure,
  nullif(0e0, 0e0) as low, nullif(0e0, 0e0) as high, coalesce(max(cases), 0) as cases
from ranked
where place * 2 between cases and cases + 2;

-- Apeluri fără răspuns
create or replace view kpi_apeluripierdute as
with entered as (
  select subject_id, min(epoch_seconds) as started
  from journey_event_time
  where journey in ('VizitaLaClinică') and touchpoint in ('Telefon') and type = 'enter'
  group by subject_id
), counted as (
  select count(*) as cases, count(h.subject_id) as hits
  from entered e
  left join (
    select distinct subject_id
    from journey_event
    where journey in ('VizitaLaClinică') and touchpoint in ('Telefon') and type = 'error'
  ) h on h.subject_id = e.subject_id
), share as (
  select cases, hits * 1e0 / nullif(cases, 0) as p, nullif(cases, 0) * 1e0 as n
  from counted
)
select 'ApeluriPierdute' as kpi, 'share' as unit, p as figure,
  (p + 1.920729410347062e0 / n - 1.959963984540054e0
    * sqrt(p * (1 - p) / n + 0.960364705173531e0 / (n * n)))
    / (1 + 3.841458820694124e0 / n) as low,
  (p + 1.920729410347062e0 / n + 1.959963984540054e0
    * sqrt(p * (1 - p) / n + 0.960364705173531e0 / (n * n)))
    / (1 + 3.841458820694124e0 / n) as high,
  cases
from share;

-- Apeluri despre analize
create or replace view kpi_apeluridespreanalize as
with entered as (
  select subject_id, min(epoch_seconds) as started
  from journey_event_time
  where journey in ('VizitaLaClinică') and touchpoint in ('Rezultate') and type = 'enter'
  group by subject_id
), counted as (
  select count(*) as cases, count(h.subject_id) as hits
  from entered e
  left join (
    select distinct subject_id
    from journey_event
    where journey in ('VizitaLaClinică') and touchpoint in ('Rezultate') and type = 'contact'
  ) h on h.subject_id = e.subject_id
), share as (
  select cases, hits * 1e0 / nullif(cases, 0) as p, nullif(cases, 0) * 1e0 as n
  from counted
)
select 'ApeluriDespreAnalize' as kpi, 'share' as unit, p as figure,
  (p + 1.920729410347062e0 / n - 1.959963984540054e0
    * sqrt(p * (1 - p) / n + 0.960364705173531e0 / (n * n)))
    / (1 + 3.841458820694124e0 / n) as low,
  (p + 1.920729410347062e0 / n + 1.959963984540054e0
    * sqrt(p * (1 - p) / n + 0.960364705173531e0 / (n * n)))
    / (1 + 3.841458820694124e0 / n) as high,
  cases
from share;

-- Mulțumirea față de medic
create or replace view kpi_multumire_pz5xc464 as
with answers as (
  select score, case when (question = 'VizitaLaClinică.Anamneza.Ascultat' and score between 4 and 5) then 1 else 0 end as good
  from journey_answer
  where metric = 'csat' and score is not null and question in ('VizitaLaClinică.Anamneza.Ascultat')
), counted as (
  select count(*) as cases, count(case when good = 1 then 1 end) as hits
  from answers
), share as (
  select cases, hits * 1e0 / nullif(cases, 0) as p, nullif(cases, 0) * 1e0 as n
  from counted
)
select 'Mulțumire' as kpi, 'share' as unit, p as figure,
  (p + 1.920729410347062e0 / n - 1.959963984540054e0
    * sqrt(p * (1 - p) / n + 0.960364705173531e0 / (n * n)))
    / (1 + 3.841458820694124e0 / n) as low,
  (p + 1.920729410347062e0 / n + 1.959963984540054e0
    * sqrt(p * (1 - p) / n + 0.960364705173531e0 / (n * n)))
    / (1 + 3.841458820694124e0 / n) as high,
  cases
from share;

create or replace view journey_kpi as
select kpi, unit, figure, low, high, cases from kpi_minutedeasteptare_r1j76nze
union all select kpi, unit, figure, low, high, cases from kpi_apeluripierdute
union all select kpi, unit, figure, low, high, cases from kpi_apeluridespreanalize
union all select kpi, unit, figure, low, high, cases from kpi_multumire_pz5xc464;
