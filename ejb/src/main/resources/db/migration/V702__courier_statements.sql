create sequence courier_statements_seq increment by 50;
create table courier_statements (
    id bigint primary key,
    version integer not null,
    courier varchar(20) not null,
    file_name varchar(200) not null,
    statement_no varchar(80) not null,
    checksum varchar(64) not null,
    status varchar(20) not null,
    reason varchar(200) not null,
    controlled boolean not null,
    rows_read integer not null,
    net_total bigint not null,
    received_money bigint not null,
    received_at timestamp with time zone not null,
    received_by varchar(60) not null,
    constraint courier_statements_file unique (courier, checksum)
);
create index courier_statements_open on courier_statements (courier, status);

create table statement_archives (
    statement_id bigint primary key references courier_statements (id),
    content text not null
);

create table statement_rows (
    statement_id bigint not null references courier_statements (id),
    line_no integer not null,
    courier varchar(20) not null,
    statement_no varchar(200) not null,
    waybill varchar(60) not null,
    merchant_order varchar(200) not null,
    status varchar(20) not null,
    status_at timestamp with time zone not null,
    collected bigint not null,
    pay_mode varchar(200) not null,
    freight bigint not null,
    cod_fee bigint not null,
    return_freight bigint not null,
    insurance bigint not null,
    packing bigint not null,
    other bigint not null,
    adjust bigint not null,
    charge_grams integer not null,
    remit_date date,
    bank_ref varchar(200) not null,
    primary key (statement_id, line_no)
);
create index statement_rows_waybill on statement_rows (waybill, courier);
create index statement_rows_bank on statement_rows (bank_ref);

create table statement_bad_rows (
    statement_id bigint not null references courier_statements (id),
    line_no integer not null,
    reason varchar(200) not null,
    row_text varchar(2000) not null,
    primary key (statement_id, line_no)
);

create table statement_duplicates (
    statement_id bigint not null,
    line_no integer not null,
    primary key (statement_id, line_no)
);

create table statement_judgements (
    statement_id bigint not null,
    line_no integer not null,
    waybill varchar(60) not null,
    order_number varchar(40) not null,
    money_code varchar(3) not null,
    due bigint not null,
    collected bigint not null,
    net bigint not null,
    fees bigint not null,
    written_off bigint not null,
    excess bigint not null,
    primary key (statement_id, line_no)
);
create index statement_judgements_waybill on statement_judgements (waybill);

create sequence discrepancy_cases_seq increment by 50;
create table discrepancy_cases (
    id bigint primary key,
    version integer not null,
    statement_id bigint not null,
    line_no integer not null,
    courier varchar(20) not null,
    code varchar(3) not null,
    waybill varchar(60) not null,
    order_number varchar(40) not null,
    expected bigint not null,
    stated bigint not null,
    state varchar(20) not null,
    owner varchar(60) not null,
    opened_at timestamp with time zone not null,
    due_on date not null,
    constraint discrepancy_cases_once unique (statement_id, line_no, code, waybill)
);
create index discrepancy_cases_state on discrepancy_cases (state, code);
create index discrepancy_cases_waybill on discrepancy_cases (waybill);

create table bank_receipts (
    courier varchar(20) not null,
    bank_ref varchar(80) not null,
    amount bigint not null,
    booked_on date not null,
    statement_id bigint not null references courier_statements (id),
    booked_by varchar(60) not null,
    booked_at timestamp with time zone not null,
    primary key (courier, bank_ref)
);
create index bank_receipts_statement on bank_receipts (statement_id);
