#!/usr/bin/env bash
# Pools of your own. Generated from docs/understand/addresses.md: change the page, not this file.

# docs/understand/addresses.md:428 host1 exit=0
docker network rm -f back > /dev/null

# docs/understand/addresses.md:429 host1 exit=0
mkdir -p /etc/docker

# docs/understand/addresses.md:430 host1 exit=0
echo '{"bip": "172.17.0.1/16", "default-address-pools": [{"base": "192.0.2.0/24", "size": 27}]}' > /etc/docker/daemon.json

# docs/understand/addresses.md:431 host1 exit=0
docker rm -f one two web client db c1 c2 c3

# docs/understand/addresses.md:440 host1 exit=0
docker network rm my_bridge front

# docs/understand/addresses.md:443 host1 exit=0
service docker restart

# docs/understand/addresses.md:444 host1 exit=0
docker network create front

# docs/understand/addresses.md:446 host1 exit=0
docker network create back

# docs/understand/addresses.md:448 host1 exit=0
docker network inspect front back --format '{{.Name}} {{(index .IPAM.Config 0).Subnet}}'
