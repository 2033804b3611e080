#!/usr/bin/env bash
# Clean up. Generated from docs/drivers/overlay-encrypted.md: change the page, not this file.

# docs/drivers/overlay-encrypted.md:296 host1 exit=0
docker rm -f one two

# docs/drivers/overlay-encrypted.md:299 host2 exit=0
docker swarm leave

# docs/drivers/overlay-encrypted.md:301 host1 exit=0
docker swarm leave --force

# docs/drivers/overlay-encrypted.md:303 host1 exit=0
docker network rm docker_gwbridge

# docs/drivers/overlay-encrypted.md:305 host2 exit=0
docker network rm docker_gwbridge

# docs/drivers/overlay-encrypted.md:307 host1 exit=0
rm -f plain.txt secret.txt ingress.txt heard

# docs/drivers/overlay-encrypted.md:308 host1 exit=0
iptables-save | grep -v 'dport 4789\|DOCKER-INGRESS\|docker_gwbridge' | iptables-restore

# docs/drivers/overlay-encrypted.md:309 host2 exit=0
iptables-save | grep -v 'dport 4789\|DOCKER-INGRESS\|docker_gwbridge' | iptables-restore
