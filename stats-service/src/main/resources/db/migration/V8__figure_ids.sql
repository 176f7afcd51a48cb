-- A figure is asked for by its id alone, which is all that a citation of it names.
create index figure_id on figure (id);
