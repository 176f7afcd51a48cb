-- What makes two titles the same for an import: letters and digits, whatever their case, width and punctuation.
create function title_key(title text) returns text
    language sql immutable strict parallel safe
    return lower(regexp_replace(normalize(title, nfkc), '[^[:alnum:]]+', '', 'g'));

create index revision_title_key on revision (released, title_key(title));

create table import (
    id uuid primary key,
    state text not null check (state in ('queued', 'running', 'done', 'failed', 'stopped')),
    format text not null,
    dry_run boolean not null,
    publish boolean not null,
    organization text not null references organization,
    language text,
    created_at timestamptz not null,
    created_by text not null,
    finished_at timestamptz,
    total int not null default 0,
    created int not null default 0,
    changed int not null default 0,
    duplicates int not null default 0,
    failed int not null default 0,
    -- How far the listing has been dealt with: bytes, lines, records. Written together with the outcome of each record.
    read_bytes bigint not null default 0,
    read_lines int not null default 0,
    read_records int not null default 0
);
create index import_waiting on import (created_at) where state in ('queued', 'running');

-- The listing as it was sent, until it has been dealt with.
create table import_chunk (
    import uuid not null references import on delete cascade,
    number int not null,
    content bytea not null,
    primary key (import, number)
);
alter table import_chunk alter column content set storage external;

create table import_record (
    import uuid not null references import on delete cascade,
    number int not null,
    line int not null,
    outcome text not null check (outcome in ('created', 'changed', 'duplicate', 'failed')),
    reason text,
    release uuid,
    title_key text,
    language text,
    released date,
    source text,
    text_hash text,
    primary key (import, number)
);
create index import_record_failed on import_record (import, number) where outcome = 'failed';
create index import_record_title on import_record (import, released, title_key);
create index import_record_source on import_record (import, source) where source is not null;

grant select, insert, update on import to catalog_desk;
grant select, insert, delete on import_chunk to catalog_desk;
grant select, insert on import_record to catalog_desk;

-- Listings hold what is not public yet; the reader role has no right here, and no policy would let it see a row.
alter table import enable row level security;
alter table import force row level security;
alter table import_chunk enable row level security;
alter table import_chunk force row level security;
alter table import_record enable row level security;
alter table import_record force row level security;
create policy desk on import to catalog_desk using (true) with check (true);
create policy desk on import_chunk to catalog_desk using (true) with check (true);
create policy desk on import_record to catalog_desk using (true) with check (true);
