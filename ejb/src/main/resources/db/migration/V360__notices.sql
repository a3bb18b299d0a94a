-- short messages to customers, sent or not; one for each thing they tell of
create table notices (
    reference varchar(60) primary key,
    -- what the gateway knows it by; gateways serve several sites, whose references are the same
    gateway_key varchar(36) not null unique,
    number varchar(20) not null,
    template varchar(20) not null,
    template_version int not null,
    text varchar(500) not null,
    status varchar(10) not null,
    reason varchar(20) not null,
    noted_at timestamp with time zone not null,
    settled_at timestamp with time zone
);

-- whether who waits for it has been told that we will call
alter table callback_entries add column told boolean default true not null;
create index callback_entries_untold on callback_entries (told, next_at);
