-- Rows of the ledger and of the trails are added and never changed: the database itself refuses.
create function refuse_change() returns trigger language plpgsql as $$
begin
    raise exception 'rows of % are never changed', tg_table_name;
end
$$;
create trigger journal_entries_stay before update or delete or truncate on journal_entries for each statement execute function refuse_change();
create trigger journal_lines_stay before update or delete or truncate on journal_lines for each statement execute function refuse_change();
create trigger trail_events_stay before update or delete or truncate on trail_events for each statement execute function refuse_change();
