#!/usr/bin/env bash
# macvlan and ipvlan have no gateway unless you name one. Generated from docs/reference/docker-29.md: change the page, not this file.

# docs/reference/docker-29.md:246 host1 exit=0
docker network rm lan

# docs/reference/docker-29.md:248 host1 exit=0
docker network create -d macvlan -o parent=eth0 --subnet 192.0.2.128/27 --gateway 192.0.2.129 lan

# docs/reference/docker-29.md:250 host1 exit=0
docker run --rm --network lan busybox ip route

# docs/reference/docker-29.md:253 host1 exit=0
docker network rm lan
