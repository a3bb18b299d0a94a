create table customers (
    id bigint primary key,
    version integer not null,
    name varchar(60) not null,
    customer_level varchar(20) not null,
    since timestamp with time zone not null
);
create sequence customers_seq increment by 50;

create table customer_phones (
    customer_id bigint not null references customers (id),
    position integer not null,
    phone varchar(20) not null,
    primary key (customer_id, position)
);
create index customer_phones_phone on customer_phones (phone);

create table customer_addresses (
    customer_id bigint not null references customers (id),
    position integer not null,
    province varchar(40) not null,
    city varchar(40) not null,
    district varchar(40) not null,
    street varchar(200) not null,
    primary key (customer_id, position)
);

create table customer_tags (
    customer_id bigint not null references customers (id),
    tag varchar(40) not null,
    primary key (customer_id, tag)
);
