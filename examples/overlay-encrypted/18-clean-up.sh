#!/usr/bin/env bash
# Clean up. Generated from docs/drivers/overlay-encrypted.md: change the page, not this file.

# docs/drivers/overlay-encrypted.md:225 host1 exit=0
docker rm -f one two

# docs/drivers/overlay-encrypted.md:228 host2 exit=0
docker rm -f client

# docs/drivers/overlay-encrypted.md:230 host2 exit=0
docker swarm leave

# docs/drivers/overlay-encrypted.md:232 host1 exit=0
docker swarm leave --force

# docs/drivers/overlay-encrypted.md:234 host1 exit=0
docker network rm docker_gwbridge

# docs/drivers/overlay-encrypted.md:236 host2 exit=0
docker network rm docker_gwbridge

# docs/drivers/overlay-encrypted.md:238 host1 exit=0
rm plain.txt secret.txt

# docs/drivers/overlay-encrypted.md:239 host1 exit=0
iptables-save | grep -v 'dport 4789' | iptables-restore

# docs/drivers/overlay-encrypted.md:240 host2 exit=0
iptables-save | grep -v 'dport 4789' | iptables-restore
