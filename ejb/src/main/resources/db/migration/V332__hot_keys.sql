-- the keys that a person chose in place of the standard ones
create table hot_keys (
    id bigint primary key,
    agent varchar(60) not null,
    action varchar(30) not null,
    stroke varchar(20) not null,
    unique (agent, action)
);
create sequence hot_keys_seq increment by 50;
