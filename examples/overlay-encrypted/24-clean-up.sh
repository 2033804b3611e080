#!/usr/bin/env bash
# Clean up. Generated from docs/drivers/overlay-encrypted.md: change the page, not this file.

# docs/drivers/overlay-encrypted.md:297 host1 exit=0
docker rm -f one two

# docs/drivers/overlay-encrypted.md:300 host2 exit=0
docker swarm leave

# docs/drivers/overlay-encrypted.md:302 host1 exit=0
docker swarm leave --force

# docs/drivers/overlay-encrypted.md:304 host1 exit=0
docker network rm docker_gwbridge

# docs/drivers/overlay-encrypted.md:306 host2 exit=0
docker network rm docker_gwbridge

# docs/drivers/overlay-encrypted.md:308 host1 exit=0
rm -f plain.txt secret.txt ingress.txt heard

# docs/drivers/overlay-encrypted.md:309 host1 exit=0
iptables-save | grep -v 'dport 4789\|DOCKER-INGRESS\|docker_gwbridge' | iptables-restore

# docs/drivers/overlay-encrypted.md:310 host2 exit=0
iptables-save | grep -v 'dport 4789\|DOCKER-INGRESS\|docker_gwbridge' | iptables-restore
