#!/usr/bin/env bash
# An overlay over IPv6. Generated from docs/reference/engine-changes.md: change the page, not this file.

# 1 host1 exit=0
docker swarm init --advertise-addr 2001:db8:100::11 > /dev/null

# 2 host1 exit=0
docker swarm join-token -q worker

# 3 host2 exit=0
docker swarm join --advertise-addr 2001:db8:100::12 --token SWMTKN-1-6190i8m9xed87hngbpokiebmgbnj8lcj72oifwjqz4optbpy95-dnoh3inoxytmrjxks30lnm177 '[2001:db8:100::11]:2377'

# 4 host1 exit=0
docker network create -d overlay --attachable my_overlay

# 5 host1 exit=0
docker run -d --name web --network my_overlay busybox httpd -f -h /etc

# 6 host2 exit=0
docker run -d --name client --network my_overlay busybox sleep 600

# 7 host2 exit=0
docker network inspect my_overlay --format '{{range .Peers}}{{println .IP}}{{end}}' | grep . | sort
