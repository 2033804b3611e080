#!/bin/sh
# Makes the cluster at the first start, from the variables that the official image reads, then runs the server.
set -e
user=${POSTGRES_USER:-postgres} database=${POSTGRES_DB:-${POSTGRES_USER:-postgres}}
as_postgres() { setpriv --reuid=postgres --regid=postgres --init-groups "$@"; }
if [ ! -s "$PGDATA/PG_VERSION" ]; then
    password=${POSTGRES_PASSWORD:-$(cat "${POSTGRES_PASSWORD_FILE:?set POSTGRES_PASSWORD or POSTGRES_PASSWORD_FILE}")}
    mkdir -p "$PGDATA"
    chown -R postgres:postgres /var/lib/postgresql
    secret=$(mktemp)
    printf '%s\n' "$password" >"$secret"
    chown postgres "$secret"
    as_postgres initdb --username="$user" --pwfile="$secret" --auth-local=trust --auth-host=scram-sha-256 --encoding=UTF8
    rm "$secret"
    echo 'host all all all scram-sha-256' >>"$PGDATA/pg_hba.conf"
    as_postgres pg_ctl --wait --options='-c listen_addresses=' start
    if [ "$database" != postgres ]; then as_postgres createdb --username="$user" "$database"; fi
    for file in /docker-entrypoint-initdb.d/*.sql; do
        if [ -e "$file" ]; then as_postgres psql --username="$user" --set=ON_ERROR_STOP=1 --file="$file" "$database"; fi
    done
    as_postgres pg_ctl --wait stop
fi
if [ "$1" = postgres ]; then shift && set -- postgres -c listen_addresses='*' "$@"; fi
exec setpriv --reuid=postgres --regid=postgres --init-groups "$@"
