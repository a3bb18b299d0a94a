-- an agent's part of the calls of a queue that shares them by ratio
alter table agent_profiles add column weight integer default 1 not null;
