#!/usr/bin/env bash
# Clean up. Generated from docs/drivers/overlay-encrypted.md: change the page, not this file.

# docs/drivers/overlay-encrypted.md:294 host1 exit=0
docker rm -f one two

# docs/drivers/overlay-encrypted.md:297 host2 exit=0
docker swarm leave

# docs/drivers/overlay-encrypted.md:299 host1 exit=0
docker swarm leave --force

# docs/drivers/overlay-encrypted.md:301 host1 exit=0
docker network rm docker_gwbridge

# docs/drivers/overlay-encrypted.md:303 host2 exit=0
docker network rm docker_gwbridge

# docs/drivers/overlay-encrypted.md:305 host1 exit=0
rm -f plain.txt secret.txt ingress.txt

# docs/drivers/overlay-encrypted.md:306 host1 exit=0
iptables-save | grep -v 'dport 4789\|DOCKER-INGRESS' | iptables-restore

# docs/drivers/overlay-encrypted.md:307 host2 exit=0
iptables-save | grep -v 'dport 4789\|DOCKER-INGRESS' | iptables-restore
