#!/usr/bin/env bash
# create takes the drivers bridge and overlay. Generated from docs/reference/docs-says-otherwise-cli.md: change the page, not this file.

# 1 host1 exit=0
docker info --format '{{.Plugins.Network}}'

# 2 host1 exit=0
docker network create -d macvlan -o parent=eth0 --subnet 192.0.2.0/26 my_macvlan
