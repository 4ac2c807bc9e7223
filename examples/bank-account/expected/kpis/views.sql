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

-- Nepovedené fotky zadní strany
create or replace view kpi_chybyzadnistrany_x63x2s2j as
with entered as (
  select subject_id, min(epoch_seconds) as started
  from journey_event_time
  where journey in ('Identifikace') and touchpoint in ('Zadní') and type = 'enter'
  group by subject_id
), counted as (
  select count(*) as cases, count(h.subject_id) as hits
  from entered e
  left join (
    select distinct subject_id
    from journey_event
    where journey in ('Identifikace') and touchpoint in ('Zadní') and type = 'error'
  ) h on h.subject_id = e.subject_id
), share as (
  select cases, hits * 1e0 / nullif(cases, 0) as p, nullif(cases, 0) * 1e0 as n
  from counted
)
select 'ChybyZadníStrany' as kpi, 'share' as unit, p as figure,
  (p + 1.920729410347062e0 / n - 1.959963984540054e0
    * sqrt(p * (1 - p) / n + 0.960364705173531e0 / (n * n)))
    / (1 + 3.841458820694124e0 / n) as low,
  (p + 1.920729410347062e0 / n + 1.959963984540054e0
    * sqrt(p * (1 - p) / n + 0.960364705173531e0 / (n * n)))
    / (1 + 3.841458820694124e0 / n) as high,
  cases
from share;

-- Dokončené žádosti
create or replace view kpi_konverzezadosti_6xvyyz1z as
with entered as (
  select subject_id, min(epoch_seconds) as started
  from journey_event_time
  where journey in ('OtevřeníÚčtu') and touchpoint in ('Formulář') and type = 'enter'
  group by subject_id
), reached as (
  select e.subject_id, min(b.epoch_seconds) - min(e.started) as took
  from entered e
  join journey_event_time b on b.subject_id = e.subject_id
  where b.journey in ('OtevřeníÚčtu') and b.touchpoint in ('Podpis') and b.type = 'complete'
    and b.epoch_seconds >= e.started
  group by e.subject_id
), counted as (
  select count(*) as cases, count(r.subject_id) as hits
  from entered e
  left join reached r on r.subject_id = e.subject_id
), share as (
  select cases, hits * 1e0 / nullif(cases, 0) as p, nullif(cases, 0) * 1e0 as n
  from counted
)
select 'KonverzeŽádosti' as kpi, 'share' as unit, p as figure,
  (p + 1.920729410347062e0 / n - 1.959963984540054e0
    * sqrt(p * (1 - p) / n + 0.960364705173531e0 / (n * n)))
    / (1 + 3.841458820694124e0 / n) as low,
  (p + 1.920729410347062e0 / n + 1.959963984540054e0
    * sqrt(p * (1 - p) / n + 0.960364705173531e0 / (n * n)))
    / (1 + 3.841458820694124e0 / n) as high,
  cases
from share;

-- Opuštěné formuláře
create or replace view kpi_opusteniformulare_312wjj51 as
with entered as (
  select subject_id, min(epoch_seconds) as started
  from journey_event_time
  where journey in ('OtevřeníÚčtu') and touchpoint in ('Formulář') and type = 'enter'
  group by subject_id
), reached as (
  select e.subject_id, min(b.epoch_seconds) - min(e.started) as took
  from entered e
  join journey_event_time b on b.subject_id = e.subject_id
  where b.journey in ('OtevřeníÚčtu') and b.touchpoint in ('Formulář') and b.type = 'complete'
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
select 'OpuštěníFormuláře' as kpi, 'share' as unit, p as figure,
  (p + 1.920729410347062e0 / n - 1.959963984540054e0
    * sqrt(p * (1 - p) / n + 0.960364705173531e0 / (n * n)))
    / (1 + 3.841458820694124e0 / n) as low,
  (p + 1.920729410347062e0 / n + 1.959963984540054e0
    * sqrt(p * (1 - p) / n + 0.960364705173531e0 / (n * n)))
    / (1 + 3.841458820694124e0 / n) as high,
  cases
from share;

-- Nepřijaté doklady
create or replace view kpi_chybydokladu_1sa7jraq as
with entered as (
  select subject_id, min(epoch_seconds) as started
  from journey_event_time
  where journey in ('OtevřeníÚčtu') and touchpoint in ('Doklady') and type = 'enter'
  group by subject_id
), counted as (
  select count(*) as cases, count(h.subject_id) as hits
  from entered e
  left join (
    select distinct subject_id
    from journey_event
    where journey in ('OtevřeníÚčtu') and touchpoint in ('Doklady') and type = 'error'
  ) h on h.subject_id = e.subject_id
), share as (
  select cases, hits * 1e0 / nullif(cases, 0) as p, nullif(cases, 0) * 1e0 as n
  from counted
)
select 'ChybyDokladů' as kpi, 'share' as unit, p as figure,
  (p + 1.920729410347062e0 / n - 1.959963984540054e0
    * sqrt(p * (1 - p) / n + 0.960364705173531e0 / (n * n)))
    / (1 + 3.841458820694124e0 / n) as low,
  (p + 1.920729410347062e0 / n + 1.959963984540054e0
    * sqrt(p * (1 - p) / n + 0.960364705173531e0 / (n * n)))
    / (1 + 3.841458820694124e0 / n) as high,
  cases
from share;

-- Dotazy na stav žádosti
create or replace view kpi_dotazynastav as
with entered as (
  select subject_id, min(epoch_seconds) as started
  from journey_event_time
  where journey in ('OtevřeníÚčtu') and touchpoint in ('Schválení') and type = 'enter'
  group by subject_id
), counted as (
  select count(*) as cases, count(h.subject_id) as hits
  from entered e
  left join (
    select distinct subject_id
    from journey_event
    where journey in ('OtevřeníÚčtu') and touchpoint in ('Schválení') and type = 'contact'
  ) h on h.subject_id = e.subject_id
), share as (
  select cases, hits * 1e0 / nullif(cases, 0) as p, nullif(cases, 0) * 1e0 as n
  from counted
)
select 'DotazyNaStav' as kpi, 'share' as unit, p as figure,
  (p + 1.920729410347062e0 / n - 1.959963984540054e0
    * sqrt(p * (1 - p) / n + 0.960364705173531e0 / (n * n)))
    / (1 + 3.841458820694124e0 / n) as low,
  (p + 1.920729410347062e0 / n + 1.959963984540054e0
    * sqrt(p * (1 - p) / n + 0.960364705173531e0 / (n * n)))
    / (1 + 3.841458820694124e0 / n) as high,
  cases
from share;

-- Dotazy na převod plateb
create or replace view kpi_dotazynaprestup_my1acyxr as
with entered as (
  select subject_id, min(epoch_seconds) as started
  from journey_event_time
  where journey in ('OtevřeníÚčtu') and touchpoint in ('Přestup') and type = 'enter'
  group by subject_id
), counted as (
  select count(*) as cases, count(h.subject_id) as hits
  from entered e
  left join (
    select distinct subject_id
    from journey_event
    where journey in ('OtevřeníÚčtu') and touchpoint in ('Přestup') and type = 'contact'
  ) h on h.subject_id = e.subject_id
), share as (
  select cases, hits * 1e0 / nullif(cases, 0) as p, nullif(cases, 0) * 1e0 as n
  from counted
)
select 'DotazyNaPřestup' as kpi, 'share' as unit, p as figure,
  (p + 1.920729410347062e0 / n - 1.959963984540054e0
    * sqrt(p * (1 - p) / n + 0.960364705173531e0 / (n * n)))
    / (1 + 3.841458820694124e0 / n) as low,
  (p + 1.920729410347062e0 / n + 1.959963984540054e0
    * sqrt(p * (1 - p) / n + 0.960364705173531e0 / (n * n)))
    / (1 + 3.841458820694124e0 / n) as high,
  cases
from share;

-- Od formuláře po podpis
create or replace view kpi_casotevreni_ckbhzs08 as
with entered as (
  select subject_id, min(epoch_seconds) as started
  from journey_event_time
  where journey in ('OtevřeníÚčtu') and touchpoint in ('Formulář') and type = 'enter'
  group by subject_id
), reached as (
  select e.subject_id, min(b.epoch_seconds) - min(e.started) as took
  from entered e
  join journey_event_time b on b.subject_id = e.subject_id
  where b.journey in ('OtevřeníÚčtu') and b.touchpoint in ('Podpis') and b.type = 'complete'
    and b.epoch_seconds >= e.started
  group by e.subject_id
), ranked as (
  select took, row_number() over (order by took) as place, count(*) over () as cases
  from reached
)
select 'ČasOtevření' as kpi, 'seconds' as unit, avg(took * 1e0) as figure,
  nullif(0e0, 0e0) as low, nullif(0e0, 0e0) as high, coalesce(max(cases), 0) as cases
from ranked
where place * 2 between cases and cases + 2;

-- Doba vyplňování
create or replace view kpi_casformulare_6ck5av1m as
with entered as (
  select subject_id, min(epoch_seconds) as started
  from journey_event_time
  where journey in ('OtevřeníÚčtu') and touchpoint in ('Formulář') and type = 'enter'
  group by subject_id
), reached as (
  select e.subject_id, min(b.epoch_seconds) - min(e.started) as took
  from entered e
  join journey_event_time b on b.subject_id = e.subject_id
  where b.journey in ('OtevřeníÚčtu') and b.touchpoint in ('Formulář') and b.type = 'complete'
    and b.epoch_seconds >= e.started
  group by e.subject_id
), ranked as (
  select took, row_number() over (order by took) as place, count(*) over () as cases
  from reached
)
select 'ČasFormuláře' as kpi, 'seconds' as unit, avg(took * 1e0) as figure,
  nullif(0e0, 0e0) as low, nullif(0e0, 0e0) as high, coalesce(max(cases), 0) as cases
from ranked
where place * 2 between cases and cases + 2;

-- Spokojenost s ověřením
create or replace view kpi_spokojenostsoverenim_yjbzse1r as
with answers as (
  select score, case when (question = 'OtevřeníÚčtu.Ověření.Ověřování' and score between 4 and 5) then 1 else 0 end as good
  from journey_answer
  where metric = 'csat' and score is not null and question in ('OtevřeníÚčtu.Ověření.Ověřování')
), counted as (
  select count(*) as cases, count(case when good = 1 then 1 end) as hits
  from answers
), share as (
  select cases, hits * 1e0 / nullif(cases, 0) as p, nullif(cases, 0) * 1e0 as n
  from counted
)
select 'SpokojenostSOvěřením' as kpi, 'share' as unit, p as figure,
  (p + 1.920729410347062e0 / n - 1.959963984540054e0
    * sqrt(p * (1 - p) / n + 0.960364705173531e0 / (n * n)))
    / (1 + 3.841458820694124e0 / n) as low,
  (p + 1.920729410347062e0 / n + 1.959963984540054e0
    * sqrt(p * (1 - p) / n + 0.960364705173531e0 / (n * n)))
    / (1 + 3.841458820694124e0 / n) as high,
  cases
from share;

-- Spokojenost s podpisem
create or replace view kpi_srozumitelnasmlouva_kv3m36a0 as
with answers as (
  select score, case when (question = 'OtevřeníÚčtu.Podpis.Srozumitelnost' and score between 4 and 5) then 1 else 0 end as good
  from journey_answer
  where metric = 'csat' and score is not null and question in ('OtevřeníÚčtu.Podpis.Srozumitelnost')
), counted as (
  select count(*) as cases, count(case when good = 1 then 1 end) as hits
  from answers
), share as (
  select cases, hits * 1e0 / nullif(cases, 0) as p, nullif(cases, 0) * 1e0 as n
  from counted
)
select 'SrozumitelnáSmlouva' as kpi, 'share' as unit, p as figure,
  (p + 1.920729410347062e0 / n - 1.959963984540054e0
    * sqrt(p * (1 - p) / n + 0.960364705173531e0 / (n * n)))
    / (1 + 3.841458820694124e0 / n) as low,
  (p + 1.920729410347062e0 / n + 1.959963984540054e0
    * sqrt(p * (1 - p) / n + 0.960364705173531e0 / (n * n)))
    / (1 + 3.841458820694124e0 / n) as high,
  cases
from share;

-- Snadný začátek
create or replace view kpi_snadnyrozjezd_fws0jpx3 as
with answers as (
  select score, case when (question = 'OtevřeníÚčtu.PrvníDny.Rozjezd' and score between 5 and 7) then 1 else 0 end as good
  from journey_answer
  where metric = 'ces' and score is not null and question in ('OtevřeníÚčtu.PrvníDny.Rozjezd')
), counted as (
  select count(*) as cases, count(case when good = 1 then 1 end) as hits
  from answers
), share as (
  select cases, hits * 1e0 / nullif(cases, 0) as p, nullif(cases, 0) * 1e0 as n
  from counted
)
select 'SnadnýRozjezd' as kpi, 'share' as unit, p as figure,
  (p + 1.920729410347062e0 / n - 1.959963984540054e0
    * sqrt(p * (1 - p) / n + 0.960364705173531e0 / (n * n)))
    / (1 + 3.841458820694124e0 / n) as low,
  (p + 1.920729410347062e0 / n + 1.959963984540054e0
    * sqrt(p * (1 - p) / n + 0.960364705173531e0 / (n * n)))
    / (1 + 3.841458820694124e0 / n) as high,
  cases
from share;

-- Ochota doporučit
create or replace view kpi_ochotadoporucit_yed9nvb4 as
with answers as (
  select score
  from journey_answer
  where metric = 'nps' and score is not null and question in ('OtevřeníÚčtu.Doporučení')
), counted as (
  select count(*) as cases, count(case when score between 9 and 10 then 1 end) as promoters,
    count(case when score between 0 and 6 then 1 end) as detractors
  from answers
), adjusted as (
  select cases, (promoters - detractors) * 100e0 / nullif(cases, 0) as figure,
    (promoters + 0.75e0) / (cases + 3) as p, (detractors + 0.75e0) / (cases + 3) as d
  from counted
)
select 'OchotaDoporučit' as kpi, 'points' as unit, figure,
  case when cases > 0 then 100 * (p - d - 1.959963984540054e0
    * sqrt((p + d - (p - d) * (p - d)) / (cases + 3))) end as low,
  case when cases > 0 then 100 * (p - d + 1.959963984540054e0
    * sqrt((p + d - (p - d) * (p - d)) / (cases + 3))) end as high,
  cases
from adjusted;

-- Účty s aspoň pěti platbami 90 dní po otevření
-- Written by an author of the journey as the measure of AktivníPo90Dnech; read it before you run it. BEGIN
--   select avg(case when payments >= 5 then 1.0 else 0.0 end)
--   from account_90_days
-- END of AktivníPo90Dnech

create or replace view journey_kpi as
select kpi, unit, figure, low, high, cases from kpi_chybyzadnistrany_x63x2s2j
union all select kpi, unit, figure, low, high, cases from kpi_konverzezadosti_6xvyyz1z
union all select kpi, unit, figure, low, high, cases from kpi_opusteniformulare_312wjj51
union all select kpi, unit, figure, low, high, cases from kpi_chybydokladu_1sa7jraq
union all select kpi, unit, figure, low, high, cases from kpi_dotazynastav
union all select kpi, unit, figure, low, high, cases from kpi_dotazynaprestup_my1acyxr
union all select kpi, unit, figure, low, high, cases from kpi_casotevreni_ckbhzs08
union all select kpi, unit, figure, low, high, cases from kpi_casformulare_6ck5av1m
union all select kpi, unit, figure, low, high, cases from kpi_spokojenostsoverenim_yjbzse1r
union all select kpi, unit, figure, low, high, cases from kpi_srozumitelnasmlouva_kv3m36a0
union all select kpi, unit, figure, low, high, cases from kpi_snadnyrozjezd_fws0jpx3
union all select kpi, unit, figure, low, high, cases from kpi_ochotadoporucit_yed9nvb4;
