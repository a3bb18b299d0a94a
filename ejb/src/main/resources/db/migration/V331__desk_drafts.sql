-- what agents have keyed in and not saved
create table desk_drafts (
    draft_key varchar(40) primary key,
    version integer not null,
    agent varchar(60) not null,
    content text not null,
    in_front boolean not null,
    kept_at timestamp with time zone not null
);
create index desk_drafts_agent on desk_drafts (agent, kept_at);
