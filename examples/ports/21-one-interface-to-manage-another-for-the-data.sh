#!/usr/bin/env bash
# One interface to manage, another for the data. Generated from docs/reference/ports.md: change the page, not this file.

# 1 host1 exit=0
docker swarm init --advertise-addr 198.51.100.11 --listen-addr 198.51.100.11:2377 --data-path-addr data0 > /dev/null

# 2 host1 exit=0
docker swarm join-token -q worker

# 3 host2 exit=0
docker swarm join --advertise-addr 198.51.100.12 --listen-addr 198.51.100.12 --data-path-addr 192.0.2.12 --token SWMTKN-1-6190i8m9xed87hngbpokiebmgbnj8lcj72oifwjqz4optbpy95-dnoh3inoxytmrjxks30lnm177 198.51.100.11:2377

# 4 host1 exit=0
until ss -Hlnu 'sport = :7946' | grep 7946 > /dev/null; do sleep 0.2; done

# 5 host1 exit=0
ss -Hlntup | grep dockerd | awk '{print $1, $5}' | sort
