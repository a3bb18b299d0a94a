-- what goes on air; the air log fills in aired_at
create table spots (
    id varchar(40) primary key,
    version integer not null,
    number varchar(20) not null,
    station varchar(60) not null,
    length_seconds integer not null,
    cost bigint not null,
    reach integer not null,
    status varchar(20) not null,
    planned_at timestamp with time zone not null,
    aired_at timestamp with time zone
);
create index spots_number on spots (number, planned_at);
create index spots_planned on spots (planned_at);

-- on which station a number is shown, [from_at, to_at)
create table dnis_assignments (
    number varchar(20) not null,
    station varchar(60) not null,
    from_at timestamp with time zone not null,
    to_at timestamp with time zone,
    primary key (number, from_at)
);
