create table staff (
    name varchar(60) primary key,
    version integer not null,
    password_hash varchar(300) not null,
    enabled boolean not null,
    language varchar(10) not null
);
create table staff_roles (
    staff_name varchar(60) not null references staff (name),
    role varchar(20) not null,
    primary key (staff_name, role)
);
