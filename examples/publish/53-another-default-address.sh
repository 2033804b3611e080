#!/usr/bin/env bash
# Another default address. Generated from docs/tasks/publish.md: change the page, not this file.

# docs/tasks/publish.md:604 host1 exit=0
docker swarm init --advertise-addr 198.51.100.11 > /dev/null

# docs/tasks/publish.md:605 host1 exit=0
docker network create -d overlay my_overlay

# docs/tasks/publish.md:607 host1 exit=0
create='docker service create --quiet --detach --no-resolve-image --stop-grace-period 0s'

# docs/tasks/publish.md:608 host1 exit=0
$create --name shop --publish mode=host,target=80,published=8090 busybox httpd -f -h /etc

# docs/tasks/publish.md:610 host1 exit=0
$create --name store --network my_overlay --publish mode=host,target=80,published=8091 busybox httpd -f -h /etc

# docs/tasks/publish.md:612 host1 exit=0
until [ "$(docker service ls | grep -c 1/1)" = 2 ]; do sleep 0.2; done

# docs/tasks/publish.md:613 host1 exit=0
ss -Hlnt 'sport = :8090 or sport = :8091' | awk '{print $4}' | sort

# docs/tasks/publish.md:617 host2 exit=0
curl -s http://198.51.100.11:8091/hostname | wc -l
