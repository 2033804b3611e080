#!/usr/bin/env bash
# macvlan has no gateway unless you name one. Generated from docs/reference/engine-changes.md: change the page, not this file.

# docs/reference/engine-changes.md:409 host1 exit=0
docker network create -d macvlan -o parent=eth0 --subnet 192.0.2.128/27 lan
