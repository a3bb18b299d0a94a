create sequence agreements_seq increment by 50;
create table agreements (
    id bigint primary key,
    supplier varchar(60) not null,
    version integer not null,
    valid_from timestamp with time zone not null,
    supply_mode varchar(20) not null,
    with_vat boolean not null,
    after_own_discount boolean not null,
    trigger_kind varchar(20) not null,
    window_days integer not null,
    grace_days integer not null,
    settlement_cycle varchar(40) not null,
    freight_per_shipment bigint not null,
    service_fee_bp integer not null,
    hold_back_bp integer not null,
    hold_back_months integer not null,
    airtime_kind varchar(20) not null,
    airtime_value bigint not null,
    constraint agreements_version unique (supplier, version)
);
create table agreement_tiers (
    agreement_id bigint not null references agreements (id),
    tier_no integer not null,
    up_to bigint not null,
    rate integer not null,
    primary key (agreement_id, tier_no)
);
create table agreement_costs (
    agreement_id bigint not null references agreements (id),
    sku varchar(60) not null,
    unit_cost bigint not null,
    primary key (agreement_id, sku)
);
create table agreement_return_freight (
    agreement_id bigint not null references agreements (id),
    responsibility varchar(60) not null,
    primary key (agreement_id, responsibility)
);
