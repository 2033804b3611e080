#!/usr/bin/env bash
# A service of a swarm. Generated from docs/drivers/host.md: change the page, not this file.

# 1 host1 exit=0
docker swarm init --advertise-addr 198.51.100.11 > /dev/null

# 2 host1 exit=0
docker service create --quiet --name shop --network host busybox httpd -f -p 8082 -h /etc > /dev/null 2>&1

# 3 host1 exit=0
until curl -s http://198.51.100.11:8082/hostname; do sleep 0.2; done

# 4 host1 exit=0
docker service inspect shop --format '{{json .Endpoint.VirtualIPs}}'
