-- Words of a figure that name no concept yet.
alter table figure
    add column unknown_measure text generated always as (
        case when view -> 'measure' ->> 'code' is null then nullif(lower(btrim(view -> 'measure' ->> 'words')), '') end
    ) stored,
    add column unknown_subject text generated always as (
        case when view -> 'subject' ->> 'code' is null then nullif(lower(btrim(view -> 'subject' ->> 'words')), '') end
    ) stored;
create index figure_unknown on figure (release)
    where unknown_measure is not null or unknown_subject is not null;

-- A change of the vocabulary that somebody proposed, and what became of it.
create table concept_change (
    id uuid primary key,
    change jsonb not null,
    version bigint not null,
    proposed_by text not null,
    proposed_at timestamptz not null
);
create index concept_change_proposed_at on concept_change (proposed_at);
create table concept_decision (
    change uuid primary key references concept_change,
    decision text not null check (decision in ('applied', 'discarded')),
    version bigint,
    rederivation uuid,
    decided_by text not null,
    decided_at timestamptz not null
);
-- Added to, never changed.
grant select, insert on concept_change, concept_decision to stats_desk;
