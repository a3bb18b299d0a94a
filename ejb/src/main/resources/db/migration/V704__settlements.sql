-- what was sold of a supplier's goods and signed for: from our parcels, or loaded as history
create table supplier_sales (
    line varchar(120) primary key,
    supplier varchar(60) not null,
    sku varchar(60) not null,
    quantity integer not null,
    list_total bigint not null,
    discount bigint not null,
    tax_rate_bp integer not null,
    placed_at timestamp with time zone not null,
    signed_at timestamp with time zone,
    cashed_at timestamp with time zone,
    waybill varchar(60) not null
);
create index supplier_sales_supplier on supplier_sales (supplier);
create index supplier_sales_waybill on supplier_sales (waybill);

create table supplier_returns (
    reference varchar(160) primary key,
    supplier varchar(60) not null,
    line varchar(120) not null,
    quantity integer not null,
    accepted_at timestamp with time zone not null,
    responsibility varchar(60) not null,
    freight bigint not null
);
create index supplier_returns_supplier on supplier_returns (supplier);

create table supplier_spots (
    supplier varchar(60) not null,
    spot varchar(80) not null,
    aired_at timestamp with time zone not null,
    length_s integer not null,
    cost bigint not null,
    status varchar(20) not null,
    primary key (supplier, spot)
);

create table supplier_items (
    supplier varchar(60) not null,
    kind varchar(20) not null,
    reference varchar(120) not null,
    amount bigint not null,
    happened_at timestamp with time zone not null,
    primary key (supplier, kind, reference)
);

create table supplier_hold_backs (
    supplier varchar(60) not null,
    reference varchar(120) not null,
    amount bigint not null,
    period_to date not null,
    months integer not null,
    released boolean not null,
    primary key (supplier, reference)
);

create table supplier_openings (
    supplier varchar(60) primary key,
    carry bigint not null,
    advance bigint not null
);

create sequence settlements_seq increment by 50;
create table settlements (
    id bigint primary key,
    version integer not null,
    supplier varchar(60) not null,
    period_from date not null,
    period_to date not null,
    status varchar(20) not null,
    payable bigint not null,
    asked_by varchar(60) not null,
    asked_at timestamp with time zone not null
);
create index settlements_supplier on settlements (supplier, period_from, period_to);

create table settlement_lines (
    settlement_id bigint not null references settlements (id),
    line_no integer not null,
    kind varchar(20) not null,
    reference varchar(160) not null,
    amount bigint not null,
    primary key (settlement_id, line_no)
);

-- what stands in a live statement; a cancelled one lets go of it
create table settled_things (
    supplier varchar(60) not null,
    kind varchar(20) not null,
    reference varchar(160) not null,
    settlement_id bigint not null references settlements (id),
    primary key (supplier, kind, reference)
);
create index settled_things_settlement on settled_things (settlement_id);
