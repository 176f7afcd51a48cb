-- The public reads what a release says, not who works on it or that somebody does: the version of its row, the end that a
-- scheduled correction sets to the revision before it, remarks and approvals are no column of the reader's.
revoke select on release, revision from catalog_reader;
grant select (id, slug, language, organization, source, translation_of, first_public, withdrawn_at, withdrawal_reason)
    on release to catalog_reader;
grant select
    (release, number, title, summary, html, text, topics, contact, released, substantive, note, moment, date_only,
     visible_from)
    on revision to catalog_reader;

-- The content of a revision never changes, whatever the service does; only what was decided about it is added.
revoke update on revision from catalog_desk;
grant update
    (state, remarks, approved_by, approved_at, approved_hash, forced_by, forced_reason, released, moment, date_only,
     visible_from, visible_until)
    on revision to catalog_desk;
revoke delete on tombstone from catalog_desk;

alter table revision
    add constraint revision_visible
        check (visible_from is null or (released is not null and state in ('scheduled', 'published'))),
    add constraint revision_span check (visible_until is null or visible_until >= visible_from);

-- Both hold what is under embargo. The reader has no grant on them; should it ever get one, it still sees no row.
alter table audit enable row level security;
alter table audit force row level security;
alter table change enable row level security;
alter table change force row level security;
create policy desk_reads on audit for select to catalog_desk using (true);
create policy desk_adds on audit for insert to catalog_desk with check (true);
create policy desk_reads on change for select to catalog_desk using (true);
create policy desk_adds on change for insert to catalog_desk with check (true);
