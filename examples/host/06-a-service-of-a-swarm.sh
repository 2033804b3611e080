#!/usr/bin/env bash
# A service of a swarm. Generated from docs/drivers/host.md: change the page, not this file.

# docs/drivers/host.md:77 host1 exit=0
docker swarm init --advertise-addr 198.51.100.11 > /dev/null

# docs/drivers/host.md:78 host1 exit=0
docker service create --quiet --name shop --network host busybox httpd -f -p 8082 -h /etc > /dev/null 2>&1

# docs/drivers/host.md:79 host1 exit=0
until curl -s http://198.51.100.11:8082/hostname; do sleep 0.2; done

# docs/drivers/host.md:81 host1 exit=0
docker service inspect shop --format '{{json .Endpoint.VirtualIPs}}'
