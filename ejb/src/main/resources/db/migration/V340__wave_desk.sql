create table wave_desk (id integer primary key, turn bigint not null);
insert into wave_desk (id, turn) values (1, 0);
