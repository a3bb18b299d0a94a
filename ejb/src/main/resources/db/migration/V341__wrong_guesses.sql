create table wrong_guesses (
    name varchar(100) not null,
    address varchar(60) not null,
    wrong integer not null,
    last_at timestamp with time zone not null,
    primary key (name, address)
);
create index wrong_guesses_last_at on wrong_guesses (last_at);
