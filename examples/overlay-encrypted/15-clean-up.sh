#!/usr/bin/env bash
# Clean up. Generated from docs/drivers/overlay-encrypted.md: change the page, not this file.

# docs/drivers/overlay-encrypted.md:195 host1 exit=0
docker rm -f one two

# docs/drivers/overlay-encrypted.md:198 host2 exit=0
docker rm -f client

# docs/drivers/overlay-encrypted.md:200 host2 exit=0
docker swarm leave

# docs/drivers/overlay-encrypted.md:202 host1 exit=0
docker swarm leave --force

# docs/drivers/overlay-encrypted.md:204 host1 exit=0
docker network rm docker_gwbridge

# docs/drivers/overlay-encrypted.md:206 host2 exit=0
docker network rm docker_gwbridge

# docs/drivers/overlay-encrypted.md:208 host1 exit=0
rm plain.txt secret.txt

# docs/drivers/overlay-encrypted.md:209 host1 exit=0
iptables-save | grep -v 'dport 4789' | iptables-restore

# docs/drivers/overlay-encrypted.md:210 host2 exit=0
iptables-save | grep -v 'dport 4789' | iptables-restore
