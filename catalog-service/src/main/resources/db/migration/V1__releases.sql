-- Time as the database sees it: the statement's time plus an offset that only the owner writes. Tests move it, production
-- leaves it at zero, and the embargo below depends on nothing else.
create table clock_offset (
    only_row boolean primary key default true check (only_row),
    shift interval not null default interval '0'
);
insert into clock_offset default values;

create function dateline_now() returns timestamptz
    language sql stable security definer set search_path = catalog, pg_temp
    return statement_timestamp() + (select shift from clock_offset);

create table organization (
    id text primary key check (id ~ '^[a-z0-9-]{1,60}$'),
    area text not null,
    currency text not null,
    zone text not null
);
-- Agencies are renamed: a release shows the name that its organisation had on the day of the release.
create table organization_name (
    organization text not null references organization,
    language text not null,
    valid_from date not null,
    name text not null,
    primary key (organization, language, valid_from)
);
create table topic (
    id text primary key check (id ~ '^[a-z0-9-]{1,60}$'),
    name text not null unique,
    name_ko text not null
);

create table release (
    id uuid primary key,
    -- Provisional until the first publication. Only public slugs are unique: a draft's slug says nothing about others.
    slug text not null,
    slug_fixed boolean not null default false,
    language text not null,
    organization text not null references organization,
    source text,
    translation_of uuid references release,
    created_at timestamptz not null,
    created_by text not null,
    updated_at timestamptz not null,
    updated_by text not null,
    first_public timestamptz,
    withdrawn_at timestamptz,
    withdrawal_reason text,
    gone_at timestamptz,
    version bigint not null default 0
);
create unique index release_public_slug on release (slug) where slug_fixed;
create unique index release_source on release (source) where source is not null;
create index release_translation on release (translation_of) where translation_of is not null;

create table revision (
    release uuid not null references release,
    number int not null,
    state text not null
        check (state in ('draft', 'returned', 'submitted', 'scheduled', 'published', 'replaced')),
    title text not null,
    summary text,
    body text not null,
    html text not null,
    text text not null,
    body_start int not null,
    topics text[] not null,
    contact text,
    released date,
    content_hash text not null,
    saved_at timestamptz not null,
    saved_by text not null,
    remarks text,
    approved_by text,
    approved_at timestamptz,
    approved_hash text,
    forced_by text,
    forced_reason text,
    substantive boolean,
    note text,
    -- The moment of the release: what its figures are dated by. date_only when no time of day was ever stated.
    moment timestamptz not null,
    date_only boolean not null,
    visible_from timestamptz,
    visible_until timestamptz,
    primary key (release, number),
    constraint revision_visible
        check (visible_from is null or (released is not null and state in ('scheduled', 'published'))),
    constraint revision_span check (visible_until is null or visible_until >= visible_from)
);
create index revision_moment on revision (moment desc) where visible_from is not null;
create index revision_visible_from on revision (visible_from) where visible_from is not null;
create index revision_pending on revision (state, saved_at desc) where state <> 'replaced';

-- What the public may know of a release that was unpublished in error.
create table tombstone (
    release uuid primary key references release,
    slug text not null unique,
    gone_since timestamptz not null,
    redirect text
);

create table audit (
    id bigint generated always as identity primary key,
    at timestamptz not null,
    actor text not null,
    action text not null,
    release uuid,
    revision int,
    detail text
);
create index audit_release on audit (release, id desc);

-- The outbox: one row for each state that a revision came into, in commit order (see changes/Outbox.java).
create table change (
    seq bigint generated always as identity primary key,
    at timestamptz not null,
    release uuid not null,
    revision int not null,
    status text not null,
    message jsonb not null
);

-- Grants hide columns. The content of a revision never changes, whatever the service does: only what was decided about it is
-- added. The audit log and the outbox are added to, and never changed.
grant select, insert, update on organization, organization_name, topic, release to catalog_desk;
grant select, insert on revision, tombstone, audit, change to catalog_desk;
grant update
    (state, remarks, approved_by, approved_at, approved_hash, forced_by, forced_reason, released, moment, date_only,
     visible_from, visible_until)
    on revision to catalog_desk;

-- The public reads what a release says, not who works on it or that somebody does: the version of its row, the end that a
-- scheduled correction sets to the revision before it, remarks and approvals are no column of the reader's.
grant select on organization, organization_name, topic, tombstone to catalog_reader;
grant select (id, slug, language, organization, source, translation_of, first_public, withdrawn_at, withdrawal_reason)
    on release to catalog_reader;
grant select
    (release, number, title, summary, html, text, topics, contact, released, substantive, note, moment, date_only,
     visible_from)
    on revision to catalog_reader;

-- Policies hide rows. This is the embargo.
alter table release enable row level security;
alter table release force row level security;
alter table revision enable row level security;
alter table revision force row level security;
create policy desk on release to catalog_desk using (true) with check (true);
create policy desk on revision to catalog_desk using (true) with check (true);
create policy public on release for select to catalog_reader
    using (first_public <= dateline_now() and gone_at is null);
-- The sub-select runs under the policy above: a revision is public only if its release is.
create policy public on revision for select to catalog_reader
    using (visible_from <= dateline_now() and exists (select from release where release.id = revision.release));

-- Both hold what is under embargo. The reader has no grant on them; should it ever get one, it still sees no row.
alter table audit enable row level security;
alter table audit force row level security;
alter table change enable row level security;
alter table change force row level security;
create policy desk_reads on audit for select to catalog_desk using (true);
create policy desk_adds on audit for insert to catalog_desk with check (true);
create policy desk_reads on change for select to catalog_desk using (true);
create policy desk_adds on change for insert to catalog_desk with check (true);
