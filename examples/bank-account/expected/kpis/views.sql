-- Every KPI, touchpoint and question, counted from the tables of kpis/tables.sql. Look at:
--   journey_kpi            each KPI with its figure, interval, baseline, target, owner and link
--   journey_kpi_by         each KPI by day, segment, channel, language and journey version
--   journey_touchpoint_by  each touchpoint in the same way
--   journey_question_by    each rating question in the same way
--   journey_data_problem   collected rows that are counted nowhere
-- low and high are a 95 % interval; a share of 0.61 is 61 %. One text for DuckDB, PostgreSQL, Spark
-- and Trino. It makes views alone and can be run again whenever the journeys change.

-- ---- what the journeys say

create or replace view journey_place as
select 'Identifikace' as journey, 'Vysvětlení' as touchpoint, 'Identifikace.Vysvětlení' as path
union all select 'Identifikace', 'Oprávnění', 'Identifikace.Oprávnění'
union all select 'Identifikace', 'Přední', 'Identifikace.Přední'
union all select 'Identifikace', 'Zadní', 'Identifikace.Zadní'
union all select 'Identifikace', 'Druhý', 'Identifikace.Druhý'
union all select 'Identifikace', 'Čtení', 'Identifikace.Čtení'
union all select 'Identifikace', 'Hovor', 'Identifikace.Hovor'
union all select 'Identifikace', 'Přijato', 'Identifikace.Přijato'
union all select 'OtevřeníÚčtuIdentitou', 'BankovníIdentita', 'OtevřeníÚčtuIdentitou.BankovníIdentita'
union all select 'OtevřeníÚčtuIdentitou', 'Formulář', 'OtevřeníÚčtuIdentitou.Formulář'
union all select 'OtevřeníÚčtuIdentitou', 'Schválení', 'OtevřeníÚčtuIdentitou.Schválení'
union all select 'OtevřeníÚčtuIdentitou', 'Srovnávač', 'OtevřeníÚčtuIdentitou.Srovnávač'
union all select 'OtevřeníÚčtuIdentitou', 'StránkaÚčtu', 'OtevřeníÚčtuIdentitou.StránkaÚčtu'
union all select 'OtevřeníÚčtuIdentitou', 'PobočkaDotaz', 'OtevřeníÚčtuIdentitou.PobočkaDotaz'
union all select 'OtevřeníÚčtuIdentitou', 'StaženíAplikace', 'OtevřeníÚčtuIdentitou.StaženíAplikace'
union all select 'OtevřeníÚčtuIdentitou', 'Doklady', 'OtevřeníÚčtuIdentitou.Doklady'
union all select 'OtevřeníÚčtuIdentitou', 'ChatPomoc', 'OtevřeníÚčtuIdentitou.ChatPomoc'
union all select 'OtevřeníÚčtuIdentitou', 'Podpis', 'OtevřeníÚčtuIdentitou.Podpis'
union all select 'OtevřeníÚčtuIdentitou', 'Karta', 'OtevřeníÚčtuIdentitou.Karta'
union all select 'OtevřeníÚčtuIdentitou', 'VýběrBankomat', 'OtevřeníÚčtuIdentitou.VýběrBankomat'
union all select 'OtevřeníÚčtuIdentitou', 'Přestup', 'OtevřeníÚčtuIdentitou.Přestup'
union all select 'OtevřeníÚčtuIdentitou', 'PrvníVýplata', 'OtevřeníÚčtuIdentitou.PrvníVýplata'
union all select 'OtevřeníÚčtu', 'Srovnávač', 'OtevřeníÚčtu.Srovnávač'
union all select 'OtevřeníÚčtu', 'StránkaÚčtu', 'OtevřeníÚčtu.StránkaÚčtu'
union all select 'OtevřeníÚčtu', 'PobočkaDotaz', 'OtevřeníÚčtu.PobočkaDotaz'
union all select 'OtevřeníÚčtu', 'StaženíAplikace', 'OtevřeníÚčtu.StaženíAplikace'
union all select 'OtevřeníÚčtu', 'Formulář', 'OtevřeníÚčtu.Formulář'
union all select 'OtevřeníÚčtu', 'DruhýDen', 'OtevřeníÚčtu.DruhýDen'
union all select 'OtevřeníÚčtu', 'Doklady', 'OtevřeníÚčtu.Doklady'
union all select 'OtevřeníÚčtu', 'Selfie', 'OtevřeníÚčtu.Selfie'
union all select 'OtevřeníÚčtu', 'ChatPomoc', 'OtevřeníÚčtu.ChatPomoc'
union all select 'OtevřeníÚčtu', 'HaléřováPlatba', 'OtevřeníÚčtu.HaléřováPlatba'
union all select 'OtevřeníÚčtu', 'OvěřovacíPlatba', 'OtevřeníÚčtu.HaléřováPlatba'
union all select 'OtevřeníÚčtu', 'Schválení', 'OtevřeníÚčtu.Schválení'
union all select 'OtevřeníÚčtu', 'Podpis', 'OtevřeníÚčtu.Podpis'
union all select 'OtevřeníÚčtu', 'Karta', 'OtevřeníÚčtu.Karta'
union all select 'OtevřeníÚčtu', 'VýběrBankomat', 'OtevřeníÚčtu.VýběrBankomat'
union all select 'OtevřeníÚčtu', 'Přestup', 'OtevřeníÚčtu.Přestup'
union all select 'OtevřeníÚčtu', 'PrvníVýplata', 'OtevřeníÚčtu.PrvníVýplata';

create or replace view journey_way as
select 'Identifikace.Vysvětlení' as from_path, 'Identifikace.Vysvětlení' as to_path
union all select 'Identifikace.Oprávnění', 'Identifikace.Oprávnění'
union all select 'Identifikace.Přední', 'Identifikace.Přední'
union all select 'Identifikace.Zadní', 'Identifikace.Zadní'
union all select 'Identifikace.Druhý', 'Identifikace.Druhý'
union all select 'Identifikace.Čtení', 'Identifikace.Čtení'
union all select 'Identifikace.Hovor', 'Identifikace.Hovor'
union all select 'Identifikace.Přijato', 'Identifikace.Přijato'
union all select 'OtevřeníÚčtuIdentitou.BankovníIdentita', 'OtevřeníÚčtuIdentitou.BankovníIdentita'
union all select 'OtevřeníÚčtuIdentitou.Formulář', 'OtevřeníÚčtuIdentitou.Formulář'
union all select 'OtevřeníÚčtuIdentitou.Schválení', 'OtevřeníÚčtuIdentitou.Schválení'
union all select 'OtevřeníÚčtuIdentitou.Srovnávač', 'OtevřeníÚčtuIdentitou.Srovnávač'
union all select 'OtevřeníÚčtuIdentitou.StránkaÚčtu', 'OtevřeníÚčtuIdentitou.StránkaÚčtu'
union all select 'OtevřeníÚčtuIdentitou.PobočkaDotaz', 'OtevřeníÚčtuIdentitou.PobočkaDotaz'
union all select 'OtevřeníÚčtuIdentitou.StaženíAplikace', 'OtevřeníÚčtuIdentitou.StaženíAplikace'
union all select 'OtevřeníÚčtuIdentitou.Doklady', 'OtevřeníÚčtuIdentitou.Doklady'
union all select 'OtevřeníÚčtuIdentitou.ChatPomoc', 'OtevřeníÚčtuIdentitou.ChatPomoc'
union all select 'OtevřeníÚčtuIdentitou.Podpis', 'OtevřeníÚčtuIdentitou.Podpis'
union all select 'OtevřeníÚčtuIdentitou.Karta', 'OtevřeníÚčtuIdentitou.Karta'
union all select 'OtevřeníÚčtuIdentitou.VýběrBankomat', 'OtevřeníÚčtuIdentitou.VýběrBankomat'
union all select 'OtevřeníÚčtuIdentitou.Přestup', 'OtevřeníÚčtuIdentitou.Přestup'
union all select 'OtevřeníÚčtuIdentitou.PrvníVýplata', 'OtevřeníÚčtuIdentitou.PrvníVýplata'
union all select 'OtevřeníÚčtu.Srovnávač', 'OtevřeníÚčtu.Srovnávač'
union all select 'OtevřeníÚčtu.StránkaÚčtu', 'OtevřeníÚčtu.StránkaÚčtu'
union all select 'OtevřeníÚčtu.PobočkaDotaz', 'OtevřeníÚčtu.PobočkaDotaz'
union all select 'OtevřeníÚčtu.StaženíAplikace', 'OtevřeníÚčtu.StaženíAplikace'
union all select 'OtevřeníÚčtu.Formulář', 'OtevřeníÚčtu.Formulář'
union all select 'OtevřeníÚčtu.DruhýDen', 'OtevřeníÚčtu.DruhýDen'
union all select 'OtevřeníÚčtu.Doklady', 'OtevřeníÚčtu.Doklady'
union all select 'OtevřeníÚčtu.Selfie', 'OtevřeníÚčtu.Selfie'
union all select 'OtevřeníÚčtu.ChatPomoc', 'OtevřeníÚčtu.ChatPomoc'
union all select 'OtevřeníÚčtu.HaléřováPlatba', 'OtevřeníÚčtu.HaléřováPlatba'
union all select 'OtevřeníÚčtu.Schválení', 'OtevřeníÚčtu.Schválení'
union all select 'OtevřeníÚčtu.Podpis', 'OtevřeníÚčtu.Podpis'
union all select 'OtevřeníÚčtu.Karta', 'OtevřeníÚčtu.Karta'
union all select 'OtevřeníÚčtu.VýběrBankomat', 'OtevřeníÚčtu.VýběrBankomat'
union all select 'OtevřeníÚčtu.Přestup', 'OtevřeníÚčtu.Přestup'
union all select 'OtevřeníÚčtu.PrvníVýplata', 'OtevřeníÚčtu.PrvníVýplata'
union all select 'OtevřeníÚčtu.Formulář', 'OtevřeníÚčtu.Podpis';

create or replace view journey_scale as
select 'Identifikace.Přijato.Snadnost' as question, 'ces' as metric, 1e0 as low, 7e0 as high, 5e0 as top_low, 7e0 as top_high
union all select 'OtevřeníÚčtuIdentitou.BankovníIdentita.Přihlášení', 'ces', 1e0, 7e0, 5e0, 7e0
union all select 'OtevřeníÚčtu.Doporučení', 'nps', 0e0, 10e0, 9e0, 10e0
union all select 'OtevřeníÚčtu.Žádost.Vyplnění', 'csat', 1e0, 5e0, 4e0, 5e0
union all select 'OtevřeníÚčtu.Ověření.Ověřování', 'csat', 1e0, 5e0, 4e0, 5e0
union all select 'OtevřeníÚčtu.Podpis.Srozumitelnost', 'csat', 1e0, 5e0, 4e0, 5e0
union all select 'OtevřeníÚčtu.PrvníDny.Rozjezd', 'ces', 1e0, 7e0, 5e0, 7e0;

create or replace view journey_kpi_part as
select 'ChybyZadníStrany' as kpi, 'errors' as measure, 'share' as unit, 'Identifikace.Zadní' as from_path, 'Identifikace.Zadní' as to_path
union all select 'KonverzeŽádosti', 'conversion', 'share', 'OtevřeníÚčtu.Formulář', 'OtevřeníÚčtu.Podpis'
union all select 'OpuštěníFormuláře', 'drop-off', 'share', 'OtevřeníÚčtu.Formulář', 'OtevřeníÚčtu.Formulář'
union all select 'ChybyDokladů', 'errors', 'share', 'OtevřeníÚčtu.Doklady', 'OtevřeníÚčtu.Doklady'
union all select 'DotazyNaStav', 'contacts', 'share', 'OtevřeníÚčtu.Schválení', 'OtevřeníÚčtu.Schválení'
union all select 'DotazyNaPřestup', 'contacts', 'share', 'OtevřeníÚčtu.Přestup', 'OtevřeníÚčtu.Přestup'
union all select 'ČasOtevření', 'time', 'seconds', 'OtevřeníÚčtu.Formulář', 'OtevřeníÚčtu.Podpis'
union all select 'ČasFormuláře', 'time', 'seconds', 'OtevřeníÚčtu.Formulář', 'OtevřeníÚčtu.Formulář'
union all select 'SpokojenostSOvěřením', 'csat', 'share', 'OtevřeníÚčtu.Ověření.Ověřování', 'OtevřeníÚčtu.Ověření.Ověřování'
union all select 'SrozumitelnáSmlouva', 'csat', 'share', 'OtevřeníÚčtu.Podpis.Srozumitelnost', 'OtevřeníÚčtu.Podpis.Srozumitelnost'
union all select 'SnadnýRozjezd', 'ces', 'share', 'OtevřeníÚčtu.PrvníDny.Rozjezd', 'OtevřeníÚčtu.PrvníDny.Rozjezd'
union all select 'OchotaDoporučit', 'nps', 'points', 'OtevřeníÚčtu.Doporučení', 'OtevřeníÚčtu.Doporučení';

create or replace view journey_kpi_definition as
select 'ChybyZadníStrany' as kpi, 'Nepovedené fotky zadní strany' as title, 'errors' as measure, 'share' as unit, 'down' as better, 0.34e0 as baseline, '2026-06-30' as baseline_on, 0.15e0 as target, '2027-03-31' as target_by, nullif(0e0, 0e0) as alert_below, nullif(0e0, 0e0) as alert_above, 'Mobilní aplikace, Ondřej Kučera, @lipa/mobile' as owner, 'https://bi.lipabanka.example/d/doklady' as link
union all select 'KonverzeŽádosti', 'Dokončené žádosti', 'conversion', 'share', 'up', 0.49e0, '2026-06-30', 0.66e0, '2027-06-30', 0.45e0, nullif(0e0, 0e0), 'Retailové účty, Lenka Horáková, @lipa/retail', 'https://bi.lipabanka.example/d/otevreni-uctu'
union all select 'OpuštěníFormuláře', 'Opuštěné formuláře', 'drop-off', 'share', 'down', 0.33e0, '2026-06-30', 0.20e0, '2027-06-30', nullif(0e0, 0e0), 0.38e0, 'Mobilní aplikace, Ondřej Kučera, @lipa/mobile', 'https://bi.lipabanka.example/d/otevreni-uctu'
union all select 'ChybyDokladů', 'Nepřijaté doklady', 'errors', 'share', 'down', 0.19e0, '2026-06-30', 0.09e0, '2027-06-30', nullif(0e0, 0e0), nullif(0e0, 0e0), 'Mobilní aplikace, Ondřej Kučera, @lipa/mobile', 'https://bi.lipabanka.example/d/doklady'
union all select 'DotazyNaStav', 'Dotazy na stav žádosti', 'contacts', 'share', 'down', 0.14e0, '2026-07-31', 0.06e0, '2027-06-30', nullif(0e0, 0e0), 0.18e0, 'Klientská linka', 'https://bi.lipabanka.example/d/kontakty'
union all select 'DotazyNaPřestup', 'Dotazy na převod plateb', 'contacts', 'share', 'down', 0.22e0, '2026-07-31', 0.12e0, '2027-06-30', nullif(0e0, 0e0), nullif(0e0, 0e0), 'Retailové účty, Lenka Horáková, @lipa/retail', 'https://bi.lipabanka.example/d/kontakty'
union all select 'ČasOtevření', 'Od formuláře po podpis', 'time', 'seconds', 'down', 187200e0, '2026-06-30', 86400e0, '2027-06-30', nullif(0e0, 0e0), nullif(0e0, 0e0), 'Retailové účty, Lenka Horáková, @lipa/retail', 'https://bi.lipabanka.example/d/otevreni-uctu'
union all select 'ČasFormuláře', 'Doba vyplňování', 'time', 'seconds', 'down', 660e0, '2026-06-30', 360e0, '2027-06-30', nullif(0e0, 0e0), nullif(0e0, 0e0), 'Mobilní aplikace, Ondřej Kučera, @lipa/mobile', 'https://bi.lipabanka.example/d/otevreni-uctu'
union all select 'SpokojenostSOvěřením', 'Spokojenost s ověřením', 'csat', 'share', 'up', 0.61e0, '2026-06-30', 0.75e0, '2027-06-30', nullif(0e0, 0e0), nullif(0e0, 0e0), 'Mobilní aplikace, Ondřej Kučera, @lipa/mobile', ''
union all select 'SrozumitelnáSmlouva', 'Spokojenost s podpisem', 'csat', 'share', 'up', 0.74e0, '2026-06-30', 0.82e0, '2027-06-30', nullif(0e0, 0e0), nullif(0e0, 0e0), 'Zpracování smluv', ''
union all select 'SnadnýRozjezd', 'Snadný začátek', 'ces', 'share', 'up', 0.72e0, '2026-06-30', 0.80e0, '2027-06-30', nullif(0e0, 0e0), nullif(0e0, 0e0), 'Retailové účty, Lenka Horáková, @lipa/retail', ''
union all select 'OchotaDoporučit', 'Ochota doporučit', 'nps', 'points', 'up', 31e0, '2026-06-30', 40e0, '2027-06-30', nullif(0e0, 0e0), nullif(0e0, 0e0), 'Retailové účty, Lenka Horáková, @lipa/retail', ''
union all select 'AktivníPo90Dnech', 'Účty s aspoň pěti platbami 90 dní po otevření', 'sql', '%', 'up', 57e0, '2026-06-30', 65e0, '2027-06-30', nullif(0e0, 0e0), nullif(0e0, 0e0), 'Retailové účty, Lenka Horáková, @lipa/retail', 'https://bi.lipabanka.example/d/aktivace';

-- ---- from events and answers to single cases

-- Events with seconds since 1970, from the parts of a time stamp: no function for it is known to
-- all engines. Days are counted as Julian day numbers (H. F. Fliegel and T. C. Van Flandern,
-- Communications of the ACM 11, 1968).
create or replace view journey_event_time as
select journey, stage, touchpoint, subject_id, type, ts, channel, journey_version, segment, language,
  (d + floor((153 * mm + 2) / 5e0) + 365 * yy + floor(yy / 4e0) - floor(yy / 100e0)
    + floor(yy / 400e0) - 32045 - 2440588) * 86400e0
    + extract(hour from ts) * 3600e0 + extract(minute from ts) * 60e0
    + extract(second from ts) as epoch_seconds
from (
  select journey, stage, touchpoint, subject_id, type, ts, channel, journey_version, segment,
    language,
    extract(day from ts) as d,
    extract(year from ts) + 4800
      - case when extract(month from ts) <= 2 then 1 else 0 end as yy,
    extract(month from ts) - 3
      + case when extract(month from ts) <= 2 then 12 else 0 end as mm
  from journey_event
) parts;

-- Events of known touchpoints, whatever the touchpoint was called at the time.
create or replace view journey_event_known as
select p.path, e.subject_id, e.type, e.epoch_seconds,
  coalesce(cast(cast(e.ts as date) as varchar(10)), '') as on_day,
  coalesce(e.segment, '') as segment, coalesce(e.channel, '') as channel,
  coalesce(e.language, '') as language, coalesce(e.journey_version, '') as journey_version
from journey_event_time e
join journey_place p on p.journey = e.journey and p.touchpoint = e.touchpoint;

-- Who entered a touchpoint: when first, and under what circumstances then.
create or replace view journey_entry as
select path, subject_id, epoch_seconds as started, on_day, segment, channel, language, journey_version
from (
  select path, subject_id, epoch_seconds, on_day, segment, channel, language, journey_version,
    row_number() over (partition by path, subject_id
      order by epoch_seconds, channel, segment, language, journey_version) as place
  from journey_event_known
  where type = 'enter'
) entries
where place = 1;

-- Everybody who entered the one touchpoint, and after how many seconds they first completed the other.
create or replace view journey_passage as
select w.from_path, w.to_path, e.subject_id, e.on_day, e.segment, e.channel, e.language,
  e.journey_version, min(c.epoch_seconds) - e.started as took
from journey_way w
join journey_entry e on e.path = w.from_path
left join journey_event_known c on c.path = w.to_path and c.subject_id = e.subject_id
  and c.type = 'complete' and c.epoch_seconds >= e.started
group by w.from_path, w.to_path, e.subject_id, e.started, e.on_day, e.segment, e.channel, e.language,
  e.journey_version;

-- Everybody who entered a touchpoint, and how often they had an error or a contact there.
create or replace view journey_incident as
select e.path, k.measure, e.subject_id, e.on_day, e.segment, e.channel, e.language, e.journey_version,
  count(x.subject_id) as times
from journey_entry e
cross join (
  select 'errors' as measure, 'error' as type
  union all select 'contacts', 'contact'
) k
left join journey_event_known x
  on x.path = e.path and x.subject_id = e.subject_id and x.type = k.type
group by e.path, k.measure, e.subject_id, e.on_day, e.segment, e.channel, e.language,
  e.journey_version;

-- Answers on known scales: hit is a good answer (or a promoter), miss a detractor.
create or replace view journey_rating as
select s.question, s.metric,
  case when s.metric = 'nps' then case when a.score >= 9 then 1 else 0 end
    when a.score between s.top_low and s.top_high then 1 else 0 end as hit,
  case when s.metric = 'nps' and a.score <= 6 then 1 else 0 end as miss,
  a.score, s.top_low,
  coalesce(cast(cast(a.ts as date) as varchar(10)), '') as on_day,
  coalesce(a.segment, a.persona, '') as segment, coalesce(a.channel, '') as channel,
  coalesce(a.language, '') as language, coalesce(a.journey_version, '') as journey_version
from journey_answer a
join journey_scale s on s.question = a.question and s.metric = a.metric
where a.score between s.low and s.high;

-- Single cases of everything that is counted. counted is 1 where the row is one of the cases.
create or replace view journey_case as
select 'conversion' as measure, 'share' as unit, from_path, to_path, 1 as counted,
  case when took is null then 0 else 1 end as hit, 0 as miss, nullif(0e0, 0e0) as amount,
  on_day, segment, channel, language, journey_version
from journey_passage
union all
select 'drop-off', 'share', from_path, to_path, 1, case when took is null then 1 else 0 end, 0,
  nullif(0e0, 0e0), on_day, segment, channel, language, journey_version
from journey_passage
union all
select 'time', 'seconds', from_path, to_path, 1, 0, 0, took * 1e0,
  on_day, segment, channel, language, journey_version
from journey_passage
where took is not null
union all
select measure, 'share', path, path, 1, case when times > 0 then 1 else 0 end, 0,
  nullif(0e0, 0e0), on_day, segment, channel, language, journey_version
from journey_incident
union all
select measure, 'count', path, path, 1, 0, 0, 0e0,
  on_day, segment, channel, language, journey_version
from journey_incident
union all
select case when type = 'error' then 'errors' else 'contacts' end, 'count', path, path, 0, 0, 0, 1e0,
  on_day, segment, channel, language, journey_version
from journey_event_known
where type in ('error', 'contact')
union all
select metric, 'points', question, question, 1, hit, miss, score * 1e0,
  on_day, segment, channel, language, journey_version
from journey_rating
where metric = 'nps'
union all
select metric, 'share', question, question, 1, hit, miss, score * 1e0,
  on_day, segment, channel, language, journey_version
from journey_rating
where metric <> 'nps' and top_low is not null
union all
select metric, 'mean', question, question, 1, 0, 0, score * 1e0,
  on_day, segment, channel, language, journey_version
from journey_rating
where metric <> 'nps';

-- ---- from single cases to figures

-- The cases of each KPI, of each touchpoint and of each question.
create or replace view journey_series as
select 'kpi' as scope, k.kpi as name, c.measure, c.unit, c.counted, c.hit, c.miss, c.amount,
  c.on_day, c.segment, c.channel, c.language, c.journey_version
from journey_kpi_part k
join journey_case c on c.measure = k.measure and c.unit = k.unit
  and c.from_path = k.from_path and c.to_path = k.to_path
union all
select case when measure in ('csat', 'nps', 'ces') then 'question' else 'touchpoint' end, from_path,
  measure, unit, counted, hit, miss, amount, on_day, segment, channel, language, journey_version
from journey_case
where from_path = to_path;

-- Each case once for every way of cutting: all together, by day, segment, channel, language, version.
create or replace view journey_slice as
select s.scope, s.name, s.measure, s.unit, c.cut,
  case c.cut when 'day' then s.on_day when 'segment' then s.segment when 'channel' then s.channel
    when 'language' then s.language when 'version' then s.journey_version else '' end as slice,
  s.counted, s.hit, s.miss, s.amount
from journey_series s
cross join (
  select 'all' as cut union all select 'day' union all select 'segment' union all select 'channel'
  union all select 'language' union all select 'version'
) c;

create or replace view journey_ranked as
select scope, name, measure, unit, cut, slice, counted, hit, miss, amount,
  row_number() over (partition by scope, name, measure, unit, cut, slice order by amount) as place,
  count(*) over (partition by scope, name, measure, unit, cut, slice) as places
from journey_slice;

-- p, n: a share and what it is a share of. up, down: shares of promoters and detractors with three
-- quarters of an answer more on each side and three more in all. Median and p90 lie between two
-- places in the order as percentile_cont has them.
create or replace view journey_statistic as
select scope, name, measure, unit, cut, slice, sum(counted) as cases,
  sum(hit) * 1e0 / nullif(sum(counted), 0) as p,
  sum(miss) * 1e0 / nullif(sum(counted), 0) as q,
  nullif(sum(counted), 0) * 1e0 as n,
  (sum(hit) + 0.75e0) / (sum(counted) + 3) as up,
  (sum(miss) + 0.75e0) / (sum(counted) + 3) as down,
  sum(amount) as total, avg(amount) as mean, stddev_samp(amount) as deviation,
  sum(case when abs(place - 1 - 0.5e0 * (places - 1)) < 1
    then amount * (1 - abs(place - 1 - 0.5e0 * (places - 1))) end) as middle,
  sum(case when abs(place - 1 - 0.9e0 * (places - 1)) < 1
    then amount * (1 - abs(place - 1 - 0.9e0 * (places - 1))) end) as ninetieth
from journey_ranked
group by scope, name, measure, unit, cut, slice;

-- Figures with intervals at 95 %. Shares: Wilson's (E. B. Wilson, Journal of the American Statistical
-- Association 22, 1927, without continuity correction), which also holds for few answers and near 0
-- and 1. Points: adjusted Wald (D. G. Bonett and R. M. Price, Journal of Educational and Behavioral
-- Statistics 37, 2012; for NPS: J. Sauro and J. R. Lewis, 2021). Means: the normal one.
create or replace view journey_figure as
select scope, name, measure, unit, cut, slice,
  case unit when 'share' then p when 'points' then 100 * (p - q) when 'mean' then mean
    when 'seconds' then middle else total end as figure,
  case unit
    when 'share' then (p + 1.920729410347062e0 / n - 1.959963984540054e0
      * sqrt(p * (1 - p) / n + 0.960364705173531e0 / (n * n))) / (1 + 3.841458820694124e0 / n)
    when 'points' then 100 * (up - down - 1.959963984540054e0
      * sqrt((up + down - (up - down) * (up - down)) / (n + 3)))
    when 'mean' then mean - 1.959963984540054e0 * deviation / sqrt(n) end as low,
  case unit
    when 'share' then (p + 1.920729410347062e0 / n + 1.959963984540054e0
      * sqrt(p * (1 - p) / n + 0.960364705173531e0 / (n * n))) / (1 + 3.841458820694124e0 / n)
    when 'points' then 100 * (up - down + 1.959963984540054e0
      * sqrt((up + down - (up - down) * (up - down)) / (n + 3)))
    when 'mean' then mean + 1.959963984540054e0 * deviation / sqrt(n) end as high,
  cases,
  case when unit <> 'count' then mean end as mean,
  case when unit = 'seconds' then ninetieth end as p90
from journey_statistic;

-- ---- what to look at

-- Every KPI with its figure now, where it stood, where it shall be and by when, whose it is, and more.
create or replace view journey_kpi as
select k.kpi, k.title, k.measure, k.unit, f.figure, f.low, f.high, coalesce(f.cases, 0) as cases,
  f.mean, f.p90, k.better, k.baseline, k.baseline_on, k.target, k.target_by,
  case when k.target is null or f.figure is null then ''
    when k.better = 'up' and f.figure >= k.target or k.better = 'down' and f.figure <= k.target
      then 'reached'
    when k.better in ('up', 'down') then 'missed' else '' end as target_now,
  k.alert_below, k.alert_above, k.owner, k.link
from journey_kpi_definition k
left join journey_figure f on f.scope = 'kpi' and f.name = k.kpi and f.cut = 'all';

-- Every KPI by day, segment, channel, language and version; cut 'all' has all cases together.
create or replace view journey_kpi_by as
select f.name as kpi, f.measure, f.unit, f.cut, f.slice, f.figure, f.low, f.high, f.cases, f.mean,
  f.p90, k.better, k.baseline, k.baseline_on, k.target, k.target_by, k.owner, k.link
from journey_figure f
join journey_kpi_definition k on k.kpi = f.name
where f.scope = 'kpi';

-- Conversion, drop-off, time, errors and contacts of every touchpoint that has events.
create or replace view journey_touchpoint_by as
select name as touchpoint, measure, unit, cut, slice, figure, low, high, cases, mean, p90
from journey_figure
where scope = 'touchpoint';

-- Every rating question that has answers: csat and ces as share of good answers and as mean, nps.
create or replace view journey_question_by as
select name as question, measure, unit, cut, slice, figure, low, high, cases, mean
from journey_figure
where scope = 'question';

-- What the collected data have that the journeys do not: such rows are counted nowhere.
create or replace view journey_data_problem as
select 'event of an unknown touchpoint' as problem, concat(e.journey, '.', e.touchpoint) as what,
  count(*) as cases
from journey_event e
left join journey_place p on p.journey = e.journey and p.touchpoint = e.touchpoint
where p.path is null
group by e.journey, e.touchpoint
union all
select 'event of an unknown type', type, count(*)
from journey_event
where type not in ('enter', 'complete', 'abandon', 'error', 'contact')
group by type
union all
select 'answer to an unknown question', concat(a.question, ' ', a.metric), count(*)
from journey_answer a
left join journey_scale s on s.question = a.question and s.metric = a.metric
where s.question is null
group by a.question, a.metric
union all
select 'score outside the scale', a.question, count(*)
from journey_answer a
join journey_scale s on s.question = a.question and s.metric = a.metric
where a.score not between s.low and s.high
group by a.question;

-- ---- each KPI alone

-- Nepovedené fotky zadní strany
create or replace view kpi_chybyzadnistrany_x63x2s2j as
select kpi, measure, unit, cut, slice, figure, low, high, cases, mean, p90, better,
  baseline, baseline_on, target, target_by, owner, link
from journey_kpi_by
where kpi = 'ChybyZadníStrany';

-- Dokončené žádosti
create or replace view kpi_konverzezadosti_6xvyyz1z as
select kpi, measure, unit, cut, slice, figure, low, high, cases, mean, p90, better,
  baseline, baseline_on, target, target_by, owner, link
from journey_kpi_by
where kpi = 'KonverzeŽádosti';

-- Opuštěné formuláře
create or replace view kpi_opusteniformulare_312wjj51 as
select kpi, measure, unit, cut, slice, figure, low, high, cases, mean, p90, better,
  baseline, baseline_on, target, target_by, owner, link
from journey_kpi_by
where kpi = 'OpuštěníFormuláře';

-- Nepřijaté doklady
create or replace view kpi_chybydokladu_1sa7jraq as
select kpi, measure, unit, cut, slice, figure, low, high, cases, mean, p90, better,
  baseline, baseline_on, target, target_by, owner, link
from journey_kpi_by
where kpi = 'ChybyDokladů';

-- Dotazy na stav žádosti
create or replace view kpi_dotazynastav as
select kpi, measure, unit, cut, slice, figure, low, high, cases, mean, p90, better,
  baseline, baseline_on, target, target_by, owner, link
from journey_kpi_by
where kpi = 'DotazyNaStav';

-- Dotazy na převod plateb
create or replace view kpi_dotazynaprestup_my1acyxr as
select kpi, measure, unit, cut, slice, figure, low, high, cases, mean, p90, better,
  baseline, baseline_on, target, target_by, owner, link
from journey_kpi_by
where kpi = 'DotazyNaPřestup';

-- Od formuláře po podpis
create or replace view kpi_casotevreni_ckbhzs08 as
select kpi, measure, unit, cut, slice, figure, low, high, cases, mean, p90, better,
  baseline, baseline_on, target, target_by, owner, link
from journey_kpi_by
where kpi = 'ČasOtevření';

-- Doba vyplňování
create or replace view kpi_casformulare_6ck5av1m as
select kpi, measure, unit, cut, slice, figure, low, high, cases, mean, p90, better,
  baseline, baseline_on, target, target_by, owner, link
from journey_kpi_by
where kpi = 'ČasFormuláře';

-- Spokojenost s ověřením
create or replace view kpi_spokojenostsoverenim_yjbzse1r as
select kpi, measure, unit, cut, slice, figure, low, high, cases, mean, p90, better,
  baseline, baseline_on, target, target_by, owner, link
from journey_kpi_by
where kpi = 'SpokojenostSOvěřením';

-- Spokojenost s podpisem
create or replace view kpi_srozumitelnasmlouva_kv3m36a0 as
select kpi, measure, unit, cut, slice, figure, low, high, cases, mean, p90, better,
  baseline, baseline_on, target, target_by, owner, link
from journey_kpi_by
where kpi = 'SrozumitelnáSmlouva';

-- Snadný začátek
create or replace view kpi_snadnyrozjezd_fws0jpx3 as
select kpi, measure, unit, cut, slice, figure, low, high, cases, mean, p90, better,
  baseline, baseline_on, target, target_by, owner, link
from journey_kpi_by
where kpi = 'SnadnýRozjezd';

-- Ochota doporučit
create or replace view kpi_ochotadoporucit_yed9nvb4 as
select kpi, measure, unit, cut, slice, figure, low, high, cases, mean, p90, better,
  baseline, baseline_on, target, target_by, owner, link
from journey_kpi_by
where kpi = 'OchotaDoporučit';

-- Účty s aspoň pěti platbami 90 dní po otevření
-- Written by an author of the journey as the measure of AktivníPo90Dnech; read it before you run it. BEGIN
--   select avg(case when payments >= 5 then 1.0 else 0.0 end)
--   from account_90_days
-- END of AktivníPo90Dnech
