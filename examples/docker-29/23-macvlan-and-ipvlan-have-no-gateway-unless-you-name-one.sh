#!/usr/bin/env bash
# macvlan and ipvlan have no gateway unless you name one. Generated from docs/reference/docker-29.md: change the page, not this file.

# 1 host1 exit=0
docker network create -d macvlan -o parent=eth0 --subnet 192.0.2.128/27 lan
