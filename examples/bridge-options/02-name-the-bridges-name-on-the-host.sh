#!/usr/bin/env bash
# name: the bridge's name on the host. Generated from docs/reference/bridge-options.md: change the page, not this file.

# 1 host1 exit=0
docker network create -o "$b.name=shop0" --subnet 192.0.2.0/28 front

# 2 host1 exit=0
ip -4 addr show shop0 | grep inet

# 3 host1 exit=0
docker network create --subnet 192.0.2.16/28 back

# 4 host1 exit=0
ip -4 addr show "br-$(docker network inspect back --format '{{slice .Id 0 12}}')" | grep inet
