create table trail_events (
    aggregate_type varchar(40) not null,
    aggregate_id varchar(80) not null,
    seq bigint not null,
    event varchar(60) not null,
    actor varchar(60) not null,
    origin varchar(10) not null,
    occurred_at timestamp with time zone not null,
    reason varchar(1000) not null,
    changes varchar(100000) not null,
    links varchar(4000) not null,
    prev_hash varchar(64) not null,
    hash varchar(64) not null,
    primary key (aggregate_type, aggregate_id, seq)
);
create index trail_events_time on trail_events (occurred_at);
