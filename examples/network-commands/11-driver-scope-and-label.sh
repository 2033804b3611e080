#!/usr/bin/env bash
# Driver, scope and label. Generated from docs/reference/network-commands.md: change the page, not this file.

# 1 host1 exit=0
docker network create --driver macvlan --opt parent=eth0 --subnet 192.0.2.144/28 --label tier=edge --scope local lan

# 2 host1 exit=0
docker network inspect lan --format '{{.Driver}} {{.Scope}} {{.Labels}} {{.Options}}'
