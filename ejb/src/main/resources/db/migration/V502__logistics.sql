create table waves (
    number varchar(40) primary key,
    warehouse varchar(40) not null,
    courier varchar(20) not null,
    wave_day date not null,
    unique (warehouse, courier, wave_day)
);
create table shipments (
    waybill varchar(40) primary key,
    version integer not null,
    order_number varchar(40) not null,
    courier varchar(20) not null,
    warehouse varchar(40) not null,
    wave varchar(40) not null references waves (number),
    province varchar(20) not null,
    fees bigint not null,
    shipment_value bigint not null,
    cod_due bigint not null,
    status varchar(20) not null,
    packed_weight_g bigint not null,
    notice_copies integer not null,
    allocated_at timestamp with time zone not null,
    packed_at timestamp with time zone,
    shipped_at timestamp with time zone,
    signed_at timestamp with time zone,
    status_at timestamp with time zone not null,
    promised_on date not null,
    claim bigint
);
create index shipments_order on shipments (order_number);
create index shipments_status on shipments (status, status_at);
create index shipments_wave on shipments (wave);
create index shipments_province on shipments (province, shipped_at);
-- a line of an order is in one parcel, and so in one wave: a voided parcel has none
create table shipment_lines (
    waybill varchar(40) not null references shipments (waybill),
    order_line varchar(60) not null unique,
    line_no integer not null,
    sku varchar(40) not null,
    product_name varchar(200) not null,
    quantity integer not null,
    amount bigint not null,
    unit_cost bigint not null,
    tax_rate_bp integer not null,
    supplier varchar(40) not null,
    mode varchar(20) not null,
    kept bigint not null,
    signed integer not null
);
create index shipment_lines_waybill on shipment_lines (waybill);
create sequence courier_news_seq increment by 50;
create table courier_news (
    id bigint primary key,
    courier varchar(20) not null,
    event_id varchar(80) not null,
    waybill varchar(40) not null,
    code varchar(20) not null,
    occurred_at timestamp with time zone not null,
    received_at timestamp with time zone not null,
    content_hash varchar(64) not null,
    remark varchar(500) not null,
    effect varchar(20) not null,
    unique (courier, event_id)
);
create index courier_news_waybill on courier_news (waybill, occurred_at);
create table courier_news_lines (
    news_id bigint not null references courier_news (id),
    sku varchar(40) not null,
    quantity integer not null,
    primary key (news_id, sku)
);
create table dispatch_exceptions (
    order_number varchar(40) primary key,
    hold varchar(20) not null,
    reason varchar(500) not null,
    since timestamp with time zone not null
);
