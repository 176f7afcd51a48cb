-- Passwords of the roles of roles.sql, from the environment of psql, which stops at the first that is missing.
-- Running it again changes them. Only these roles may connect.
\set ON_ERROR_STOP on
\getenv catalog_owner CATALOG_OWNER_PASSWORD
alter role catalog_owner password :'catalog_owner';
\getenv catalog_desk CATALOG_DESK_PASSWORD
alter role catalog_desk password :'catalog_desk';
\getenv catalog_reader CATALOG_READER_PASSWORD
alter role catalog_reader password :'catalog_reader';
\getenv stats_owner STATS_OWNER_PASSWORD
alter role stats_owner password :'stats_owner';
\getenv stats_desk STATS_DESK_PASSWORD
alter role stats_desk password :'stats_desk';
\getenv stats_reader STATS_READER_PASSWORD
alter role stats_reader password :'stats_reader';
select format('revoke all on database %I from public', current_database()) \gexec
select format('grant connect on database %I to %s', current_database(), string_agg(quote_ident(rolname), ', '))
    from pg_roles where rolname ~ '^(catalog|stats)_(owner|desk|reader)$' \gexec
