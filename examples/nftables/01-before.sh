#!/usr/bin/env bash
# Before. Generated from docs/tasks/nftables.md: change the page, not this file.

# docs/tasks/nftables.md:19 host1 exit=0
docker network create --subnet 192.0.2.0/26 -o com.docker.network.bridge.name=front0 front

# docs/tasks/nftables.md:21 host1 exit=0
docker network create --subnet 192.0.2.64/26 -o com.docker.network.bridge.name=back0 back

# docs/tasks/nftables.md:23 host1 exit=0
docker run -d --name web --hostname web --network front --ip 192.0.2.10 -p 8080:80 busybox httpd -f -h /etc

# docs/tasks/nftables.md:25 host1 exit=0
docker run -d --name db --hostname db --network back --ip 192.0.2.70 busybox httpd -f -h /etc

# docs/tasks/nftables.md:27 host1 exit=0
docker info --format '{{.FirewallBackend.Driver}}'

# docs/tasks/nftables.md:29 host2 exit=0
curl -s http://198.51.100.11:8080/hostname
