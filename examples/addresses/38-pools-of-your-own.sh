#!/usr/bin/env bash
# Pools of your own. Generated from docs/understand/addresses.md: change the page, not this file.

# 1 host1 exit=0
docker network rm -f back > /dev/null

# 2 host1 exit=0
mkdir -p /etc/docker

# 3 host1 exit=0
jq '. + {"bip": "172.17.0.1/16", "default-address-pools": [{"base": "192.0.2.0/24", "size": 27}]}' mine.json > /etc/docker/daemon.json

# 4 host1 exit=0
docker rm -f one two web client db c1 c2 c3

# 5 host1 exit=0
docker network rm my_bridge front

# 6 host1 exit=0
service docker restart

# 7 host1 exit=0
docker network create front

# 8 host1 exit=0
docker network create back

# 9 host1 exit=0
docker network inspect front back --format '{{.Name}} {{(index .IPAM.Config 0).Subnet}}'
