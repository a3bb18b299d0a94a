create table receipts (
    number varchar(40) primary key,
    version integer not null,
    order_number varchar(40) not null,
    amount bigint not null,
    method varchar(20) not null,
    reference varchar(80) not null,
    state varchar(20) not null,
    booked_by varchar(60) not null,
    booked_at timestamp with time zone not null,
    constraint receipts_reference unique (reference)
);
create index receipts_order on receipts (order_number);

create table refunds (
    number varchar(40) primary key,
    version integer not null,
    order_number varchar(40) not null,
    amount bigint not null,
    reason varchar(500) not null,
    state varchar(20) not null,
    requested_by varchar(60) not null,
    requested_at timestamp with time zone not null,
    approved_by varchar(60) not null,
    paid_by varchar(60) not null
);
create index refunds_order on refunds (order_number);
create index refunds_state on refunds (state);
