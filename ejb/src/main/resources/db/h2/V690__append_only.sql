-- Rows of the ledger and of the trails are added and never changed: the database itself refuses.
-- H2 calls a Java class for a trigger; there is none of this name, so that every update and delete fails with it.
create force trigger journal_entries_stay before update, delete on journal_entries call 'ledger rows are never changed';
create force trigger journal_lines_stay before update, delete on journal_lines call 'ledger rows are never changed';
create force trigger trail_events_stay before update, delete on trail_events call 'trail rows are never changed';
