#!/usr/bin/env bash
# A network of each host's own. Generated from docs/reference/service-flags.md: change the page, not this file.

# docs/reference/service-flags.md:259 host1 exit=0
docker service rm web db | sort

# docs/reference/service-flags.md:262 host1 exit=0
until [ -z "$(docker ps --all --quiet --filter name=web --filter name=db)" ]; do sleep 0.2; done

# docs/reference/service-flags.md:263 host1 exit=0
docker swarm join-token -q worker

# docs/reference/service-flags.md:265 host2 exit=0
docker swarm join --token SWMTKN-1-6190i8m9xed87hngbpokiebmgbnj8lcj72oifwjqz4optbpy95-dnoh3inoxytmrjxks30lnm177 198.51.100.11:2377

# docs/reference/service-flags.md:267 host1 exit=0
settings='--subnet 198.51.100.0/24 --gateway 198.51.100.1 -o parent=eth0'

# docs/reference/service-flags.md:268 host1 exit=0
docker network create --config-only $settings --ip-range 198.51.100.64/27 plan

# docs/reference/service-flags.md:270 host2 exit=0
settings='--subnet 198.51.100.0/24 --gateway 198.51.100.1 -o parent=eth0'

# docs/reference/service-flags.md:271 host2 exit=0
docker network create --config-only $settings --ip-range 198.51.100.96/27 plan

# docs/reference/service-flags.md:273 host1 exit=0
docker network create -d macvlan --scope swarm --config-from plan lan
