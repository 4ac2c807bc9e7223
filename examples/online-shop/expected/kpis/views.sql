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
select 'Покупка' as journey, 'Допис' as touchpoint, 'Покупка.Допис' as path
union all select 'Покупка', 'Порада', 'Покупка.Порада'
union all select 'Покупка', 'Пошук', 'Покупка.Пошук'
union all select 'Покупка', 'Каталог', 'Покупка.Каталог'
union all select 'Покупка', 'Товар', 'Покупка.Товар'
union all select 'Покупка', 'Чат', 'Покупка.Чат'
union all select 'Покупка', 'Роздуми', 'Покупка.Роздуми'
union all select 'Покупка', 'Кошик', 'Покупка.Кошик'
union all select 'Покупка', 'Доставка', 'Покупка.Доставка'
union all select 'Покупка', 'Оплата', 'Покупка.Оплата'
union all select 'Покупка', 'Підтвердження', 'Покупка.Підтвердження'
union all select 'Покупка', 'Відстеження', 'Покупка.Відстеження'
union all select 'Покупка', 'Видача', 'Покупка.Видача'
union all select 'Покупка', 'Перша-ніч', 'Покупка.Перша-ніч'
union all select 'Покупка', 'Відгук', 'Покупка.Відгук';

create or replace view journey_way as
select 'Покупка.Допис' as from_path, 'Покупка.Допис' as to_path
union all select 'Покупка.Порада', 'Покупка.Порада'
union all select 'Покупка.Пошук', 'Покупка.Пошук'
union all select 'Покупка.Каталог', 'Покупка.Каталог'
union all select 'Покупка.Товар', 'Покупка.Товар'
union all select 'Покупка.Чат', 'Покупка.Чат'
union all select 'Покупка.Роздуми', 'Покупка.Роздуми'
union all select 'Покупка.Кошик', 'Покупка.Кошик'
union all select 'Покупка.Доставка', 'Покупка.Доставка'
union all select 'Покупка.Оплата', 'Покупка.Оплата'
union all select 'Покупка.Підтвердження', 'Покупка.Підтвердження'
union all select 'Покупка.Відстеження', 'Покупка.Відстеження'
union all select 'Покупка.Видача', 'Покупка.Видача'
union all select 'Покупка.Перша-ніч', 'Покупка.Перша-ніч'
union all select 'Покупка.Відгук', 'Покупка.Відгук'
union all select 'Покупка.Кошик', 'Покупка.Підтвердження';

create or replace view journey_scale as
select 'Покупка.Рекомендація' as question, 'nps' as metric, 0e0 as low, 10e0 as high, 9e0 as top_low, 10e0 as top_high
union all select 'Покупка.Обізнаність.ПершеВраження', 'csat', 1e0, 5e0, 4e0, 5e0
union all select 'Покупка.Вибір.Асортимент', 'csat', 1e0, 5e0, 4e0, 5e0
union all select 'Покупка.Купівля.Замовлення', 'csat', 1e0, 5e0, 4e0, 5e0
union all select 'Покупка.Кошик.Зручність', 'csat', 1e0, 5e0, 4e0, 5e0
union all select 'Покупка.Післяпродаж.Отримання', 'csat', 1e0, 5e0, 4e0, 5e0
union all select 'Покупка.Перша-ніч.Якість', 'csat', 1e0, 5e0, 4e0, 5e0;

create or replace view journey_kpi_part as
select 'КонверсіяКошика' as kpi, 'conversion' as measure, 'share' as unit, 'Покупка.Кошик' as from_path, 'Покупка.Підтвердження' as to_path
union all select 'ПокинутіКошики', 'drop-off', 'share', 'Покупка.Кошик', 'Покупка.Кошик'
union all select 'ПомилкиАдреси', 'errors', 'share', 'Покупка.Доставка', 'Покупка.Доставка'
union all select 'ДеПосилка', 'contacts', 'share', 'Покупка.Відстеження', 'Покупка.Відстеження';

create or replace view journey_kpi_definition as
select 'КонверсіяКошика' as kpi, 'Від кошика до підтвердження' as title, 'conversion' as measure, 'share' as unit, 'up' as better, 0.52e0 as baseline, '2026-06-30' as baseline_on, 0.62e0 as target, '2027-05-31' as target_by, 0.48e0 as alert_below, nullif(0e0, 0e0) as alert_above, 'Команда сайту, Тарас Мельник, @lliana/web' as owner, 'https://bi.lliana.example/d/checkout' as link
union all select 'ПокинутіКошики', 'Покинуті кошики', 'drop-off', 'share', 'down', 0.34e0, '2026-06-30', 0.20e0, '2027-05-31', nullif(0e0, 0e0), 0.40e0, 'Команда сайту, Тарас Мельник, @lliana/web', 'https://bi.lliana.example/d/checkout'
union all select 'ПомилкиАдреси', 'Помилки в адресі', 'errors', 'share', 'down', 0.065e0, '2026-06-30', 0.03e0, '2027-03-31', nullif(0e0, 0e0), nullif(0e0, 0e0), 'Команда сайту, Тарас Мельник, @lliana/web', ''
union all select 'ДеПосилка', 'Звернення «де моя посилка»', 'contacts', 'share', 'down', 0.11e0, '2026-08-31', 0.06e0, '2027-03-31', nullif(0e0, 0e0), 0.15e0, 'Турбота про клієнтів, Оксана Дзюба, @lliana/care', ''
union all select 'ПоверненняЗаКольором', 'Повернення через колір', 'text', '%', 'down', 9e0, '2026-06-30', 4e0, '2027-05-31', nullif(0e0, 0e0), nullif(0e0, 0e0), 'Маркетинг, Ірина Гнатюк, @lliana/marketing', ''
union all select 'СереднійЧек', 'Середній чек', 'sql', 'UAH', 'up', 3240e0, '2026-06-30', 3500e0, '2027-06-30', nullif(0e0, 0e0), nullif(0e0, 0e0), 'Маркетинг, Ірина Гнатюк, @lliana/marketing', 'https://bi.lliana.example/d/orders';

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

-- Від кошика до підтвердження
create or replace view kpi_konversiiakoshika_vd222dad as
select kpi, measure, unit, cut, slice, figure, low, high, cases, mean, p90, better,
  baseline, baseline_on, target, target_by, owner, link
from journey_kpi_by
where kpi = 'КонверсіяКошика';

-- Покинуті кошики
create or replace view kpi_pokinutikoshiki_yn0semrz as
select kpi, measure, unit, cut, slice, figure, low, high, cases, mean, p90, better,
  baseline, baseline_on, target, target_by, owner, link
from journey_kpi_by
where kpi = 'ПокинутіКошики';

-- Помилки в адресі
create or replace view kpi_pomilkiadresi_m015y8ad as
select kpi, measure, unit, cut, slice, figure, low, high, cases, mean, p90, better,
  baseline, baseline_on, target, target_by, owner, link
from journey_kpi_by
where kpi = 'ПомилкиАдреси';

-- Звернення «де моя посилка»
create or replace view kpi_deposilka_6vfqayzc as
select kpi, measure, unit, cut, slice, figure, low, high, cases, mean, p90, better,
  baseline, baseline_on, target, target_by, owner, link
from journey_kpi_by
where kpi = 'ДеПосилка';

-- Середній чек
-- Written by an author of the journey as the measure of СереднійЧек; read it before you run it. BEGIN
--   select avg(total) from orders where status = 'paid'
-- END of СереднійЧек
