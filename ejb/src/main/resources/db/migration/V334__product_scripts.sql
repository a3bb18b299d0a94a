-- what agents say of a product; one line each, an objection and its answer are parted by a tab
create table product_scripts (
    sku varchar(40) primary key,
    version integer not null,
    sentences text not null,
    objections text not null
);
