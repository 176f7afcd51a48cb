-- What was derived so far lacks what is new below: it is derived again.
truncate revision, figure, statement, series, parked;
update feed set cursor = 0;

-- The sentence around a figure: claims that state no point of a series are shown with theirs, too.
alter table figure add column quote text not null;
alter table statement drop column quote;

-- A change that breaks even without deriving anything from it is left out altogether.
alter table parked add column left_out boolean not null default false;
