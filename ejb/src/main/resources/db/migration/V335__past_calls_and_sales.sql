-- what a history of calls tells besides; stated_source is where the caller said to have seen us
alter table calls add column if not exists brand varchar(40) default '' not null;
alter table calls add column if not exists stated_source varchar(80);

-- what callers of an earlier time bought, loaded as history; via is INBOUND or CALLBACK
create table past_sales (
    id varchar(40) primary key,
    call_id varchar(80) not null references calls (id),
    via varchar(20) not null,
    placed_at timestamp with time zone not null,
    amount bigint not null,
    kept boolean not null
);
create index past_sales_call on past_sales (call_id);
create index past_sales_placed on past_sales (placed_at);
create index calls_answered on calls (answered_at);
