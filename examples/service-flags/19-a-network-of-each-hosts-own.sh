#!/usr/bin/env bash
# A network of each host's own. Generated from docs/reference/service-flags.md: change the page, not this file.

# 1 host1 exit=0
docker service rm web db | sort

# 2 host1 exit=0
until [ -z "$(docker ps --all --quiet --filter name=web --filter name=db)" ]; do sleep 0.2; done

# 3 host1 exit=0
docker swarm join-token -q worker

# 4 host2 exit=0
docker swarm join --token SWMTKN-1-6190i8m9xed87hngbpokiebmgbnj8lcj72oifwjqz4optbpy95-dnoh3inoxytmrjxks30lnm177 198.51.100.11:2377

# 5 host1 exit=0
settings='--subnet 198.51.100.0/24 --gateway 198.51.100.1 -o parent=eth0'

# 6 host1 exit=0
docker network create --config-only $settings --ip-range 198.51.100.64/27 plan

# 7 host2 exit=0
settings='--subnet 198.51.100.0/24 --gateway 198.51.100.1 -o parent=eth0'

# 8 host2 exit=0
docker network create --config-only $settings --ip-range 198.51.100.96/27 plan

# 9 host1 exit=0
docker network create -d macvlan --scope swarm --config-from plan lan
