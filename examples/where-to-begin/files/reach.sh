#!/bin/bash
# reach.sh FROM TO PORT: six questions about a container that does not reach another. The first "no" is the last.
from=$1 to=$2 port=$3
ask() { if "${@:2}" >/dev/null 2>&1; then echo "yes  $1"; else echo "no   $1"; exit 1; fi; }
within() { nsenter -n -t "$(docker inspect "$1" --format '{{.State.Pid}}')" "${@:2}"; }
networks() { docker inspect "$1" --format '{{range $name, $_ := .NetworkSettings.Networks}}{{$name}} {{end}}' | xargs -n 1 | sort; }
shared() { comm -12 <(networks "$from") <(networks "$to") | grep .; }
address() { docker inspect "$to" --format "{{(index .NetworkSettings.Networks \"$(shared | head -n 1)\").IPAddress}}"; }
runs() { docker inspect "$to" --format '{{.State.Status}}' | grep running; }
named() { within "$from" dig +short +tries=1 @127.0.0.11 "$to" | grep '^[0-9]'; }
listens() { within "$to" ss -Hltn "sport = :$port" | grep .; }
open() { listens | grep -v ' 127\.'; }
answers() { within "$from" nc -z -w 2 "$(address)" "$port"; }
ask "$to runs" runs
ask "$from and $to share a network" shared
ask "$from finds $to by its name" named
ask "something listens on port $port of $to" listens
ask "it listens on more than 127.0.0.1" open
ask "$to accepts what $from sends" answers
