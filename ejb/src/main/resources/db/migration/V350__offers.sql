-- what else is offered to who asks for a product; valid_to is null if it ends on no day yet
create table offers (
    id varchar(40) primary key,
    version integer not null,
    sku varchar(40) not null references products (sku),
    offered_sku varchar(40) not null references products (sku),
    sentence varchar(300) not null,
    valid_from timestamp with time zone not null,
    valid_to timestamp with time zone
);
create index offers_sku on offers (sku);

-- what an agent was shown in a call; answer is null until they say what the caller said
create table offer_results (
    id bigint primary key,
    version integer not null,
    call_id varchar(80) not null,
    offer varchar(40) not null references offers (id),
    customer_id bigint,
    caller_number varchar(20) not null,
    agent varchar(60) not null,
    shown_at timestamp with time zone not null,
    answer varchar(20),
    answered_at timestamp with time zone,
    unique (call_id, offer)
);
create sequence offer_results_seq increment by 50;
create index offer_results_caller on offer_results (caller_number, answered_at);
create index offer_results_customer on offer_results (customer_id, answered_at);
create index offer_results_offer on offer_results (offer, answer);
