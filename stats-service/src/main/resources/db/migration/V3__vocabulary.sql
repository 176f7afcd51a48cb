-- The vocabulary, as editors have it. The service fills it from the reviewed seed that it comes with, and again with what a
-- newer seed changes (decision record 5).
create table vocabulary (
    only_row boolean primary key default true check (only_row),
    -- Counts the changes. Whoever changes a concept holds this row's lock.
    version bigint not null default 0,
    -- The seed that was last taken over.
    seed jsonb
);
insert into vocabulary default values;

create table concept (
    scheme text not null check (scheme in ('MEASURE', 'SUBJECT', 'AREA', 'UNIT', 'CURRENCY')),
    code text not null,
    ordinal bigint generated always as identity,
    -- Labels by language, the preferred one first.
    names jsonb not null,
    broader text,
    unit text,
    merged_into text,
    primary key (scheme, code),
    foreign key (scheme, broader) references concept,
    foreign key (scheme, merged_into) references concept
);

create table concept_log (
    id bigint generated always as identity primary key,
    version bigint not null,
    action text not null,
    change uuid,
    concept text not null,
    before jsonb,
    after jsonb,
    actor text not null,
    at timestamptz not null
);
create index concept_log_concept on concept_log (concept);

grant select, update on vocabulary to stats_desk;
grant select, insert, update on concept to stats_desk;
-- Added to, never changed.
grant select, insert on concept_log to stats_desk;

-- By which version of the vocabulary the figures of a revision were read.
alter table revision add column vocabulary bigint;
