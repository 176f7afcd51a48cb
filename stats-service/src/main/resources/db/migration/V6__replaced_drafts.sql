-- What the last draft stated that another took the place of: its figures are found again in the text that came after it,
-- and keep their ids and the decisions about them. One row a release; only the desk ever sees drafts.
create table replaced_draft (
    release uuid primary key,
    number int not null,
    text text not null,
    figures jsonb not null
);

grant select, insert, update, delete on replaced_draft to stats_desk;

alter table replaced_draft enable row level security;
alter table replaced_draft force row level security;
create policy desk on replaced_draft to stats_desk using (true) with check (true);
