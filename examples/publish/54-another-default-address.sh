#!/usr/bin/env bash
# Another default address. Generated from docs/tasks/publish.md: change the page, not this file.

# 1 host1 exit=0
docker swarm init --advertise-addr 198.51.100.11 > /dev/null

# 2 host1 exit=0
docker network create -d overlay my_overlay

# 3 host1 exit=0
create='docker service create --quiet --detach --no-resolve-image --stop-grace-period 0s'

# 4 host1 exit=0
$create --name shop --publish mode=host,target=80,published=8090 busybox httpd -f -h /etc

# 5 host1 exit=0
$create --name store --network my_overlay --publish mode=host,target=80,published=8091 busybox httpd -f -h /etc

# 6 host1 exit=0
until [ "$(docker service ls | grep -c 1/1)" = 2 ]; do sleep 0.2; done

# 7 host1 exit=0
ss -Hlnt 'sport = :8090 or sport = :8091' | awk '{print $4}' | sort

# 8 host2 exit=0
curl -s http://198.51.100.11:8091/hostname | wc -l
