-- The two tables that kpis/views.sql reads; whoever collects fills them.
-- Runs unchanged on DuckDB, PostgreSQL and Trino; Spark wants "using parquet" behind each bracket.
-- Meaning of every column: docs/formats/kpis.md of Journey DSL.

-- What happened to whom: one row each time somebody enters a touchpoint, completes or abandons it,
-- meets an error there, or contacts us about it.
create table if not exists journey_event (
  journey varchar(200) not null,
  stage varchar(200),
  touchpoint varchar(200) not null,
  subject_id varchar(200) not null,
  type varchar(20) not null,
  ts timestamp not null,
  channel varchar(200),
  journey_version varchar(64),
  segment varchar(200),
  language varchar(35)
);

-- What people answered: one row per rating.
create table if not exists journey_answer (
  journey varchar(200) not null,
  touchpoint varchar(200),
  question varchar(500) not null,
  metric varchar(20) not null,
  score integer not null,
  language varchar(35),
  persona varchar(200),
  wave varchar(200),
  journey_version varchar(64),
  ts timestamp,
  channel varchar(200),
  segment varchar(200)
);
