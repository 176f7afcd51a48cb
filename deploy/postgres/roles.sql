-- Roles and schemas of Dateline; see README.md. Idempotent; needs a superuser.
do $$
declare
    service text;
    part text;
begin
    foreach service in array array['catalog', 'stats'] loop
        foreach part in array array['owner', 'desk', 'reader'] loop
            if not exists (select from pg_roles where rolname = service || '_' || part) then
                execute format('create role %I login nosuperuser nobypassrls nocreatedb nocreaterole',
                               service || '_' || part);
            end if;
            execute format('alter role %I set search_path = %I', service || '_' || part, service);
        end loop;
        execute format('create schema if not exists %I authorization %I', service, service || '_owner');
        execute format('grant usage on schema %I to %I, %I', service, service || '_desk', service || '_reader');
    end loop;
end
$$;
revoke create on schema public from public;
