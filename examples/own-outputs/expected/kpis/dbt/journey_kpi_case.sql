select
  row_number() over (order by kpi, happened_on, segment, channel, language, journey_version)
    as case_id,
  kpi, happened_on, segment, channel, language, journey_version, counted, hit, miss, amount
from (
  select name as kpi, cast(nullif(on_day, '') as date) as happened_on, segment, channel,
    language, journey_version, counted, hit, miss, amount
  from {{ source('journey', 'journey_series') }}
  where scope = 'kpi'
) cases
