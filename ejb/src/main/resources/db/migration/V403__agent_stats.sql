-- what is told of an agent's last thirty days, beside the orders that stand here
create table agent_stats (
    agent varchar(60) primary key,
    orders bigint not null,
    refused bigint not null,
    told_at timestamp with time zone not null
);
create index past_orders_placed on past_orders (placed_at);
create index orders_ended on orders (status, placed_at, agent);
