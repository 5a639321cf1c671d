import type { Roles } from '../src/platform/database/roles.js';

/** Asks the catalogue; each check gives the names of what offends, so an empty list is a sound database. */
export type Ask = (sql: string) => Promise<string[]>;
export type Check = (ask: Ask, roles: Roles) => Promise<string[]>;

const ours = `n.nspname not like 'pg\\_%' and n.nspname <> 'information_schema'`;
const relations = `from pg_class c join pg_namespace n on n.oid = c.relnamespace where ${ours}`;
const tables = `${relations} and c.relkind in ('r', 'p', 'f')`;
const name = `n.nspname || '.' || c.relname`;
const list = (roles: string[]): string => roles.map((role) => `'${role}'`).join(', ');

/** A table whose rows nobody judges, or whose owner stands above the judgement. */
export const openTables: Check = (ask) =>
  ask(`select ${name} ${tables} and not (c.relrowsecurity and c.relforcerowsecurity
    and exists (select 1 from pg_policy p where p.polrelid = c.oid))`);

/** A view that looks with the eyes of who made it, or a copy that no policy follows. */
export const viewsAbovePolicies: Check = (ask) =>
  ask(`select ${name} ${relations} and (c.relkind = 'm' or c.relkind = 'v'
    and not coalesce(c.reloptions && array['security_invoker=true', 'security_invoker=on', 'security_invoker=1'], false))`);

/** A policy for everybody, one for the service that lets all rows through, or a right of the service without a policy. */
export const loosePolicies: Check = (ask, { rw }) =>
  ask(`
    select p.polname || ' on ' || ${name} || ' is for everybody'
      from pg_policy p join pg_class c on c.oid = p.polrelid join pg_namespace n on n.oid = c.relnamespace
      where ${ours} and 0 = any (p.polroles)
    union all
    select p.polname || ' on ' || ${name} || ' lets everything through'
      from pg_policy p join pg_class c on c.oid = p.polrelid join pg_namespace n on n.oid = c.relnamespace
      where ${ours} and '${rw}'::regrole = any (p.polroles) and p.polpermissive
        and (pg_get_expr(p.polqual, p.polrelid) = 'true' or pg_get_expr(p.polwithcheck, p.polrelid) = 'true')
    union all
    select ${name} || ' has no policy for ' || command.word
      ${tables.replace(' where ', ` cross join (values ('select', 'r'), ('insert', 'a'), ('update', 'w'), ('delete', 'd')) command (word, letter) where `)}
        and (case command.word when 'delete' then has_table_privilege('${rw}', c.oid, 'delete')
          else has_any_column_privilege('${rw}', c.oid, command.word) end)
        and not exists (select 1 from pg_policy p where p.polrelid = c.oid and '${rw}'::regrole = any (p.polroles)
          and p.polpermissive and p.polcmd in (command.letter, '*'))`);

/** A function that works with its owner's rights, and can be led astray, is anybody's, or has too mighty an owner. */
export const riskyDefiners: Check = (ask) =>
  ask(`select p.oid::regprocedure::text from pg_proc p join pg_namespace n on n.oid = p.pronamespace join pg_roles o on o.oid = p.proowner
    where ${ours} and p.prosecdef and (p.proconfig is null or not p.proconfig @> array['search_path=""']
      or has_function_privilege('public', p.oid, 'execute') or o.rolsuper or o.rolbypassrls)`);

/** A login of the service that stands above the policies, makes roles, or belongs to another role. */
export const mightyRoles: Check = (ask, { rw, auth, worker, migrator, owner }) =>
  ask(`
    select rolname::text from pg_roles where rolname in (${list([rw, auth, worker, migrator, owner])})
      and (rolsuper or rolbypassrls or rolcreaterole or rolcreatedb or rolreplication)
    union
    select rolname::text from pg_roles r where rolname in (${list([rw, auth, worker])})
      and exists (select 1 from pg_auth_members m where m.member = r.oid)
    union
    select rolname::text from pg_roles where rolname = '${owner}' and rolcanlogin`);

/** A right of a service login that reaches past rows: to empty, to refer, to trigger, to make, to own. */
export const mightyGrants: Check = (ask, { rw, auth, worker }) =>
  ask(`
    with service as (select oid, rolname from pg_roles where rolname in (${list([rw, auth, worker])}))
    select s.rolname || ' ' || word || ' ' || ${name}
      ${tables.replace(' where ', ` cross join service s cross join unnest(array['truncate', 'references', 'trigger', 'maintain']) word where `)}
        and (has_table_privilege(s.oid, c.oid, word)
          or word = 'references' and has_any_column_privilege(s.oid, c.oid, 'references'))
    union all
    select s.rolname || ' owns ' || ${name} ${relations.replace(' where ', ' cross join service s where ')} and c.relowner = s.oid
    union all
    select s.rolname || ' creates in ' || n.nspname from service s, pg_namespace n
      where n.nspname not like 'pg\\_toast%' and has_schema_privilege(s.oid, n.oid, 'create')
    union all
    select s.rolname || ' may ' || word || ' in the database' from service s, unnest(array['create', 'temporary']) word
      where has_database_privilege(s.oid, current_database(), word)`);

/** What the service could read of sign-ins and sessions. */
export const openSecrets: Check = (ask, { rw }) =>
  ask(`
    select 'schema auth' from pg_namespace where nspname = 'auth' and has_schema_privilege('${rw}', oid, 'usage')
    union all
    select ${name} ${relations} and n.nspname = 'auth' and c.relkind <> 'i' and c.relkind <> 'S'
      and has_any_column_privilege('${rw}', c.oid, 'select, insert, update, references')`);

/** What who sends messages could read, change or call beyond the outbox and what was chosen about it. */
export const widerSender: Check = (ask, { worker }) =>
  ask(`
    select 'schema auth' from pg_namespace where nspname = 'auth' and has_schema_privilege('${worker}', oid, 'usage')
    union all
    select ${name} ${relations} and c.relkind <> 'i' and c.relkind <> 'S' and c.relname !~ '^reminder_'
      and (has_any_column_privilege('${worker}', c.oid, 'select, insert, update, references')
        or has_table_privilege('${worker}', c.oid, 'delete'))
    union all
    select p.oid::regprocedure::text from pg_proc p join pg_namespace n on n.oid = p.pronamespace
      where ${ours} and p.prosecdef and p.proname !~ 'reminder' and has_function_privilege('${worker}', p.oid, 'execute')`);

/** A key between rows of practices that could lead to another practice, or rows that no key holds in their practice. */
export const leakyKeys: Check = (ask) =>
  ask(`
    with practice as (select attrelid, attnum from pg_attribute where attname = 'practice_id' and not attisdropped),
      keys as (select k.* from pg_constraint k where k.contype = 'f')
    select k.conname || ' of ' || k.conrelid::regclass::text from keys k
      join practice f on f.attrelid = k.conrelid join practice t on t.attrelid = k.confrelid
      where not exists (select 1 from unnest(k.conkey, k.confkey) pair (one, other)
        where one = f.attnum and other = t.attnum)
    union all
    select ${name} || ' is held in no practice' ${tables} and exists (select 1 from practice p where p.attrelid = c.oid
      and not exists (select 1 from keys k where k.conrelid = c.oid and p.attnum = any (k.conkey)))
    union all
    select ${name} || ' belongs to no practice' ${tables}
      and not exists (select 1 from practice p where p.attrelid = c.oid)
      and ${name} not in ('public.practices', 'public.migrations', 'auth.setup_tokens', 'auth.tries', 'auth.ceremonies')`);
