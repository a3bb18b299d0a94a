create table products (
    sku varchar(40) primary key,
    version integer not null,
    name varchar(120) not null,
    price bigint not null,
    floor_price bigint not null,
    quantity_limit integer not null,
    p99_quantity integer not null,
    supplier varchar(40) not null,
    cost bigint not null,
    tax_rate_bp integer not null,
    restriction varchar(200) not null,
    status varchar(20) not null
);

create table hotlines (
    dialled_number varchar(20) primary key,
    sku varchar(40) not null references products (sku),
    spot varchar(40)
);
