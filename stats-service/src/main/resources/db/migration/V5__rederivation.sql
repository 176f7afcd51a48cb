-- By which engine a revision was read, and a digest of what was read: the same digest, the same rows.
alter table revision add column engine text, add column reading text;
create index revision_engine on revision (engine);

-- The engine of the service that started last; of several at work during an upgrade, that one reads texts once more.
create table engine (
    only_row boolean primary key default true check (only_row),
    version text
);
insert into engine default values;

-- Texts that are read once more in the background. Whoever works on one holds its row's lock.
create table rederivation (
    id uuid primary key,
    kind text not null check (kind in ('engine', 'vocabulary')),
    engine text not null,
    vocabulary bigint not null,
    -- Which texts: patterns of their words and of the keys of their series; without words all texts.
    words text,
    keys text not null,
    state text not null check (state in ('queued', 'running', 'stopped', 'done', 'superseded')),
    total int,
    done int not null default 0,
    changed int not null default 0,
    failed int not null default 0,
    -- The last release that is done; they are taken by their ids.
    after uuid,
    asked_by text not null,
    asked_at timestamptz not null,
    finished_at timestamptz
);
create index rederivation_asked_at on rederivation (asked_at);

-- What a better reading replaced in place.
create table rederivation_log (
    id bigint generated always as identity primary key,
    rederivation uuid not null references rederivation,
    release uuid not null,
    revision int not null,
    changed int not null,
    added int not null,
    gone int not null,
    at timestamptz not null
);
create index rederivation_log_rederivation on rederivation_log (rederivation);

grant select, update on engine to stats_desk;
grant select, insert, update on rederivation to stats_desk;
-- Added to, never changed.
grant select, insert on rederivation_log to stats_desk;
