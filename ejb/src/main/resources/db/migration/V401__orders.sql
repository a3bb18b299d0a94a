create table orders (
    id bigint primary key,
    version integer not null,
    number varchar(40) not null unique,
    status varchar(20) not null,
    customer_id bigint not null,
    channel varchar(20) not null,
    agent varchar(60) not null,
    call_id varchar(80),
    caller_number varchar(20),
    dialled_number varchar(20),
    spot varchar(40),
    recipient varchar(60) not null,
    phone varchar(20) not null,
    province varchar(40) not null,
    city varchar(40) not null,
    district varchar(40) not null,
    street varchar(200) not null,
    goods bigint not null,
    discount bigint not null,
    freight bigint not null,
    cod_fee bigint not null,
    total bigint not null,
    payment_method varchar(20) not null,
    payment_state varchar(20) not null,
    paid bigint not null,
    cod_due bigint not null,
    currency varchar(3) not null,
    score integer not null,
    returned_once boolean not null,
    placed_at timestamp with time zone not null,
    ship_not_before timestamp with time zone,
    wake_at timestamp with time zone
);
create sequence orders_seq increment by 50;
create index orders_placed_at on orders (placed_at);
create index orders_status on orders (status, placed_at);
create index orders_phone on orders (phone, placed_at);
create index orders_customer on orders (customer_id, placed_at);
create index orders_wake_at on orders (wake_at);

create table order_lines (
    order_id bigint not null references orders (id),
    position integer not null,
    sku varchar(40) not null,
    product_name varchar(120) not null,
    quantity integer not null,
    unit_price bigint not null,
    discount_share bigint not null,
    unit_cost bigint not null,
    tax_rate_bp integer not null,
    supplier varchar(40) not null,
    agreement_version varchar(40),
    signed integer not null,
    primary key (order_id, position)
);

create table order_holds (
    order_id bigint not null references orders (id),
    position integer not null,
    type varchar(20) not null,
    reason varchar(500) not null,
    placed_by varchar(60) not null,
    placed_at timestamp with time zone not null,
    released_by varchar(60),
    released_at timestamp with time zone,
    release_reason varchar(500),
    primary key (order_id, position)
);

create table order_keys (
    agent varchar(60) not null,
    order_key varchar(80) not null,
    order_number varchar(40) not null,
    body_hash varchar(64) not null,
    content_hash varchar(64) not null,
    taken_at timestamp with time zone not null,
    primary key (agent, order_key)
);
create index order_keys_content on order_keys (agent, content_hash, taken_at);

create table order_desks (id integer primary key, turn bigint not null);
insert into order_desks (id, turn)
select sixteens.n * 16 + ones.n, 0
from (values (0),(1),(2),(3),(4),(5),(6),(7),(8),(9),(10),(11),(12),(13),(14),(15)) sixteens (n)
cross join (values (0),(1),(2),(3),(4),(5),(6),(7),(8),(9),(10),(11),(12),(13),(14),(15)) ones (n);

insert into leases (name, holder, fence, held_until)
values ('orders', 'nobody', 0, timestamp with time zone '2000-01-01 00:00:00+00');
