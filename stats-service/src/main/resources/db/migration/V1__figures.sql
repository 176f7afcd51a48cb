-- Time as the database sees it; see the catalog's first migration.
create table clock_offset (
    only_row boolean primary key default true check (only_row),
    shift interval not null default interval '0'
);
insert into clock_offset default values;

create function dateline_now() returns timestamptz
    language sql stable security definer set search_path = stats, pg_temp
    return statement_timestamp() + (select shift from clock_offset);

-- How far the catalog's change feed has been followed. One row: whoever applies changes holds its lock.
create table feed (
    only_row boolean primary key default true check (only_row),
    cursor bigint not null default 0,
    -- The catalog's clock when it answered last: what was visible by then has been heard of.
    heard_until timestamptz not null default '-infinity'
);
insert into feed default values;

create function heard_until() returns timestamptz
    language sql stable security definer set search_path = stats, pg_temp
    return (select heard_until from feed);

create table revision (
    release uuid not null,
    number int not null,
    slug text not null,
    language text not null,
    translation_of uuid,
    status text not null,
    title text not null,
    text text not null,
    body_start int not null,
    released date not null,
    moment timestamptz not null,
    visible_from timestamptz,
    visible_until timestamptz,
    substantive boolean,
    area text not null,
    currency text not null,
    zone text not null,
    agency text not null,
    content_hash text not null,
    gone boolean not null,
    withdrawn boolean not null,
    primary key (release, number)
);

-- A figure as it is served. The columns beside the view are those that queries ask for.
create table figure (
    release uuid not null,
    revision int not null,
    id text not null,
    ordinal int not null,
    kind text not null,
    state text not null check (state in ('read', 'doubtful', 'accepted', 'corrected', 'rejected')),
    confidence numeric not null,
    series text,
    view jsonb not null,
    primary key (release, revision, id),
    foreign key (release, revision) references revision on delete cascade
);
create index figure_queue on figure (state, confidence);
create index figure_series on figure (series) where series is not null;

-- What a reviewer decided about a figure. Outlives every derivation.
create table review (
    release uuid not null,
    figure text not null,
    decision text not null check (decision in ('accepted', 'corrected', 'rejected')),
    correction jsonb,
    decided_by text not null,
    decided_at timestamptz not null,
    primary key (release, figure)
);
create table review_log (
    id bigint generated always as identity primary key,
    release uuid not null,
    figure text not null,
    decision text not null,
    correction jsonb,
    decided_by text not null,
    decided_at timestamptz not null
);

-- A statement about one point of one series. Vintages are what is left of the statements known by a date.
create table statement (
    release uuid not null,
    revision int not null,
    figure text not null,
    key text not null,
    period text not null,
    status text not null check (status in ('published', 'implied')),
    value numeric not null,
    lower numeric,
    lower_open boolean not null,
    upper numeric,
    upper_open boolean not null,
    quote text not null,
    primary key (release, revision, figure, key, period, status),
    foreign key (release, revision) references revision on delete cascade
);
create index statement_key on statement (key, period);

create table series (
    key text primary key,
    frequency text not null,
    area text not null,
    indicator text not null,
    subject text not null,
    counterpart text not null,
    unit text not null
);

-- A change that could not be derived. The feed goes on without it; the desk sees it.
create table parked (
    seq bigint primary key,
    release uuid not null,
    revision int not null,
    title text not null,
    reason text not null,
    parked_at timestamptz not null
);

grant select, update on feed to stats_desk;
grant select, insert, update, delete on revision, figure, statement, series, review, parked to stats_desk;
grant select, insert on review_log to stats_desk;
grant select on revision, figure, statement, series to stats_reader;

alter table revision enable row level security;
alter table revision force row level security;
alter table figure enable row level security;
alter table figure force row level security;
alter table statement enable row level security;
alter table statement force row level security;
alter table series enable row level security;
alter table series force row level security;

create policy desk on revision to stats_desk using (true) with check (true);
create policy desk on figure to stats_desk using (true) with check (true);
create policy desk on statement to stats_desk using (true) with check (true);
create policy desk on series to stats_desk using (true) with check (true);

create policy public on revision for select to stats_reader
    using (visible_from <= heard_until() and not gone);
-- The sub-selects run under the policy above: a figure is as public as the revision that states it, and a series exists
-- for the public once a public revision states a point of it.
create policy public on figure for select to stats_reader
    using (exists (select from revision r where r.release = figure.release and r.number = figure.revision));
create policy public on statement for select to stats_reader
    using (exists (select from revision r where r.release = statement.release and r.number = statement.revision));
create policy public on series for select to stats_reader
    using (exists (select from statement s where s.key = series.key));
