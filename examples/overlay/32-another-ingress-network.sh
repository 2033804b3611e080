#!/usr/bin/env bash
# Another ingress network. Generated from docs/drivers/overlay.md: change the page, not this file.

# 1 host1 exit=0
echo y | docker network rm ingress | grep -o 'ingress$'

# 2 host1 exit=0
until docker network create -d overlay --ingress --subnet 203.0.113.128/25 my_ingress 2> /dev/null; do sleep 0.5; done

# 3 host1 exit=0
docker network inspect my_ingress --format '{{.Ingress}} {{(index .IPAM.Config 0).Subnet}}'
