-- H2 fires no trigger when a table is emptied by TRUNCATE, but it empties none that another one refers to.
create table journal_lines_kept (
    entry_id bigint, line_no integer,
    foreign key (entry_id, line_no) references journal_lines (entry_id, line_no)
);
create table trail_events_kept (
    aggregate_type varchar(40), aggregate_id varchar(80), seq bigint,
    foreign key (aggregate_type, aggregate_id, seq) references trail_events (aggregate_type, aggregate_id, seq)
);
