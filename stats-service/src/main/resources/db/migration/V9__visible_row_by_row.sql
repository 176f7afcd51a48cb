-- Whether a statement or a figure is public is looked up by its revision. Without the offset, which changes nothing of the
-- answer, the planner may rather make a table of all public revisions first, once for each query.
alter policy public on figure using (exists
    (select from revision r where r.release = figure.release and r.number = figure.revision offset 0));
alter policy public on statement using (exists
    (select from revision r where r.release = statement.release and r.number = statement.revision offset 0));

-- Whether a series is public is answered by the index alone.
drop index statement_key;
create index statement_key on statement (key, period) include (release, revision);
