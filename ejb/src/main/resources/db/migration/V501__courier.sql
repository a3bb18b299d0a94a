create table couriers (
    code varchar(20) primary key,
    version integer not null,
    name varchar(80) not null,
    cod_maximum bigint not null,
    encoding varchar(20) not null,
    total_word varchar(40) not null
);
create table courier_areas (
    courier varchar(20) not null references couriers (code),
    province varchar(20) not null,
    cod boolean not null,
    prepaid boolean not null,
    primary key (courier, province)
);
create index courier_areas_province on courier_areas (province);
create table courier_headings (
    courier varchar(20) not null references couriers (code),
    heading varchar(80) not null,
    field varchar(40) not null,
    primary key (courier, heading)
);
create table courier_status_words (
    courier varchar(20) not null references couriers (code),
    word varchar(80) not null,
    code varchar(20) not null,
    primary key (courier, word)
);
create sequence rate_cards_seq increment by 50;
create table rate_cards (
    id bigint primary key,
    courier varchar(20) not null references couriers (code),
    valid_from date not null,
    first_kg bigint not null,
    further_kg bigint not null,
    cod_fee_bp integer not null,
    cod_fee_min bigint not null,
    cod_fee_max bigint not null,
    return_freight bigint not null,
    fee_vat_bp integer not null,
    weight_step_g integer not null,
    freight_tolerance bigint not null,
    remit_days integer not null,
    short_tol_max bigint not null,
    short_tol_per_mille integer not null,
    missing_days integer not null,
    return_missing_days integer not null,
    cod_fee_on_refused boolean not null
);
create index rate_cards_courier on rate_cards (courier, valid_from);
