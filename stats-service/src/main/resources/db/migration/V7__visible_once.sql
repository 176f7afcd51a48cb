-- What has been heard of is asked once a query, not once a row: as a function it was called for each.
alter policy public on revision using (visible_from <= (select heard_until()) and not gone);
