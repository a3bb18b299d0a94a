create table calls (
    id varchar(80) primary key,
    version integer not null,
    direction varchar(10) not null,
    queue varchar(40) not null,
    caller_number varchar(20) not null,
    dialled_number varchar(20) not null,
    customer_id bigint,
    customer_linked_at timestamp with time zone,
    offered_at timestamp with time zone,
    queued_at timestamp with time zone,
    ringing_at timestamp with time zone,
    answered_at timestamp with time zone,
    ended_at timestamp with time zone,
    wrapped_up_at timestamp with time zone,
    wait_seconds bigint,
    talk_seconds bigint,
    hold_seconds bigint,
    acw_seconds bigint,
    agent varchar(60),
    extension varchar(20),
    result varchar(20),
    ended_by varchar(20),
    disposition varchar(30),
    spot varchar(40),
    recording_id varchar(120),
    callback_number varchar(20)
);
create index calls_offered on calls (offered_at);
create index calls_caller on calls (caller_number, offered_at);

-- one open entry for each number; open_number is null once it is closed
create table callback_entries (
    id bigint primary key,
    version integer not null,
    number varchar(20) not null,
    open_number varchar(20) unique,
    queue varchar(40) not null,
    dialled_number varchar(20) not null,
    origin_call varchar(80) not null,
    origin_spot varchar(40),
    customer_id bigint,
    wanted_number varchar(20) not null,
    cause varchar(30) not null,
    original_queued_at timestamp with time zone not null,
    last_lost_at timestamp with time zone not null,
    attempts_in integer not null,
    attempts_out integer not null,
    outcome varchar(30),
    closed_by_call varchar(80),
    closed_at timestamp with time zone
);
create sequence callback_entries_seq increment by 50;

create table extensions (
    number varchar(20) primary key,
    kind varchar(20) not null
);
insert into extensions (number, kind)
select cast(1000 + 10 * tens.n + ones.n as varchar(20)),
       case when 10 * tens.n + ones.n <= 60 then 'NAILED_UP' else 'DESK' end
from (values (0), (1), (2), (3), (4), (5), (6), (7), (8)) tens(n)
cross join (values (0), (1), (2), (3), (4), (5), (6), (7), (8), (9)) ones(n)
where 10 * tens.n + ones.n between 1 and 80;

-- who is on duty where; the two open_ columns are null once they left
create table agent_sessions (
    id bigint primary key,
    version integer not null,
    agent varchar(60) not null,
    extension varchar(20) not null references extensions (number),
    kind varchar(20) not null,
    status varchar(20) not null,
    signed_in_at timestamp with time zone not null,
    signed_off_at timestamp with time zone,
    open_agent varchar(60) unique,
    open_extension varchar(20) unique
);
create sequence agent_sessions_seq increment by 50;
