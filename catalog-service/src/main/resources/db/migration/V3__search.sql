-- Full text of public revisions: English words stemmed, Korean as pairs of syllables, so that a noun is found with
-- whatever is attached to it.

create function hangul_pairs(words text) returns text[]
    language sql immutable strict parallel safe
    return (select coalesce(array_agg(distinct substr(run, place, 2)), '{}')
            from (select (regexp_matches(words, '[가-힣]+', 'g'))[1] as run) as runs,
                 generate_series(1, greatest(length(run) - 1, 1)) as place);

-- Without Hangul, and with a space for dashes and quotes that the parser would take for letters.
create function plain_words(words text) returns text
    language sql immutable strict parallel safe
    return regexp_replace(words, '[가-힣]+|[^[:ascii:][:alnum:]]+', ' ', 'g');

-- A vector holds 1 MB at most; of a longer text the beginning is found.
create function search_vector(title text, summary text, body text) returns tsvector
    language plpgsql immutable parallel safe set search_path = catalog, pg_temp as $$
declare
    part int;
begin
    foreach part in array array[1000000, 200000, 40000] loop
        begin
            return setweight(to_tsvector('pg_catalog.english', plain_words(title)), 'A')
                || setweight(to_tsvector('pg_catalog.english', plain_words(coalesce(left(summary, part), ''))), 'B')
                || setweight(to_tsvector('pg_catalog.english', plain_words(left(body, part))), 'D')
                || array_to_tsvector(hangul_pairs(title || ' ' || coalesce(left(summary, part), '') || ' ' || left(body, part)));
        exception when program_limit_exceeded then
            continue;
        end;
    end loop;
    return to_tsvector('pg_catalog.english', plain_words(title));
end
$$;

create function search_query(q text) returns tsquery
    language plpgsql immutable strict parallel safe set search_path = catalog, pg_temp as $$
declare
    words tsquery := websearch_to_tsquery('pg_catalog.english', plain_words(q));
    pairs tsquery := (select string_agg(quote_literal(pair) || case when length(pair) = 1 then ':*' else '' end, ' & ')::tsquery
                      from unnest(hangul_pairs(q)) as pair);
begin
    return case when pairs is null then words when numnode(words) = 0 then pairs else words && pairs end;
end
$$;

alter table revision add column search tsvector;

create function fill_search() returns trigger
    language plpgsql set search_path = catalog, pg_temp as $$
begin
    if new.visible_from is not null and new.search is null then
        new.search := search_vector(new.title, new.summary, substring(new.text from new.body_start + 1));
    end if;
    return new;
end
$$;
create trigger revision_search before insert or update on revision
    for each row execute function fill_search();

-- Search operators are not leakproof: under row-level security the planner would not use the index. So the reader calls
-- functions that run as the owner and hold the embargo themselves, in one view that it cannot read.
create policy search on release for select to catalog_owner using (true);
create policy search on revision for select to catalog_owner using (true);
-- Releases are searched more often than published: no list of pending entries that each search would have to read.
create index revision_search on revision using gin (search) with (fastupdate = off) where visible_from is not null;

create view listed as
    select r.id, r.slug, r.language, r.organization, r.withdrawn_at is not null as withdrawn,
           v.number, v.title, v.summary, substring(v.text from v.body_start + 1) as body,
           v.topics, v.released, v.moment, v.search
    from revision v
    join release r on r.id = v.release
    where v.visible_from <= (select dateline_now())
      and (v.visible_until is null or v.visible_until > (select dateline_now()))
      and r.first_public <= (select dateline_now())
      and r.gone_at is null;

-- Filters are null where they are not asked for; with the custom plan each call is planned for the filters it has.
create function search_releases(q text, in_topics text[], in_organizations text[], in_languages text[],
                                from_day date, to_day date, sorted text, skip int, take int)
    returns table (id uuid, slug text, language text, organization text, withdrawn boolean, number int, title text,
                   summary text, excerpt text, topics text[], released date, moment timestamptz,
                   marked_title text, marked_text text)
    language plpgsql stable security definer set search_path = catalog, pg_temp set plan_cache_mode = force_custom_plan as $$
#variable_conflict use_column
declare
    query tsquery := search_query(q);
    words tsquery := websearch_to_tsquery('pg_catalog.english', plain_words(q));
    korean text := (regexp_match(q, '[가-힣]+'))[1];
    -- Curly quotes would be part of a word, and what looks like a tag would be dropped: Highlighter puts < and > back.
    typed text := '‘’“”<>';
    plain text := E'\'\'""\x04\x05';
    marks text := E'StartSel="\x02", StopSel="\x03"';
begin
    return query
    with page as (
        select l.*, case when sorted = 'relevance' then ts_rank(l.search, query) end as rank
        from listed l
        where (query is null or l.search @@ query)
          and (in_topics is null or l.topics && in_topics)
          and (in_organizations is null or l.organization = any (in_organizations))
          and (in_languages is null or l.language = any (in_languages))
          and (from_day is null or l.released >= from_day)
          and (to_day is null or l.released <= to_day)
        order by rank desc nulls last,
                 case when sorted = 'oldest' then l.moment end,
                 l.moment desc, l.id desc
        offset skip limit take)
    select p.id, p.slug, p.language, p.organization, p.withdrawn, p.number, p.title, p.summary,
           left(p.body, 300), p.topics, p.released, p.moment,
           case when numnode(words) > 0
                then ts_headline('pg_catalog.english', translate(p.title, typed, plain), words, marks || ', HighlightAll=true')
                else p.title end,
           case when numnode(words) > 0
                then ts_headline('pg_catalog.english', translate(left(p.body, 100000), typed, plain), words,
                                 marks || ', MaxFragments=2, MaxWords=30, MinWords=10, FragmentDelimiter=" … "')
                else substr(p.body, greatest(1, strpos(p.body, korean) - 60), 200) end
    from page p
    order by p.rank desc nulls last, case when sorted = 'oldest' then p.moment end, p.moment desc, p.id desc;
end
$$;

-- Each facet is counted under the filters of the others, so that a reader sees what else could be chosen.
create function release_facets(q text, in_topics text[], in_organizations text[], in_languages text[],
                               from_day date, to_day date)
    returns table (facet text, value text, hits bigint)
    language plpgsql stable security definer set search_path = catalog, pg_temp set plan_cache_mode = force_custom_plan as $$
#variable_conflict use_column
declare
    query tsquery := search_query(q);
begin
    return query
    with found as materialized (
        select l.topics, l.organization, l.language, extract(year from l.released)::int as year,
               in_topics is null or l.topics && in_topics as by_topic,
               in_organizations is null or l.organization = any (in_organizations) as by_organization,
               in_languages is null or l.language = any (in_languages) as by_language
        from listed l
        where (query is null or l.search @@ query)
          and (from_day is null or l.released >= from_day)
          and (to_day is null or l.released <= to_day))
    select 'total', null, count(*) from found where by_topic and by_organization and by_language
    union all
    select 'topic', topic, count(*) from found, unnest(topics) as topic where by_organization and by_language group by topic
    union all
    select 'organization', organization, count(*) from found where by_topic and by_language group by organization
    union all
    select 'language', language, count(*) from found where by_topic and by_organization group by language
    union all
    select 'year', year::text, count(*) from found where by_topic and by_organization and by_language group by year
    order by 1, 3 desc, 2;
end
$$;

revoke execute on function search_releases, release_facets from public;
grant execute on function search_releases, release_facets to catalog_reader;
