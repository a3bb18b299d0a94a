create table due_jobs (
    job varchar(60) primary key,
    due_at timestamp with time zone,
    hour_of_day integer not null
);
insert into due_jobs (job, due_at, hour_of_day) values ('courier-reconciliation', null, 2);
insert into due_jobs (job, due_at, hour_of_day) values ('supplier-settlement', null, 3);
insert into leases values ('jobs', 'nobody', 0, timestamp with time zone '2000-01-01 00:00:00+00');
