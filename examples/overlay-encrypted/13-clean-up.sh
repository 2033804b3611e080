#!/usr/bin/env bash
# Clean up. Generated from docs/drivers/overlay-encrypted.md: change the page, not this file.

# docs/drivers/overlay-encrypted.md:167 host1 exit=0
docker rm -f one two

# docs/drivers/overlay-encrypted.md:170 host2 exit=0
docker rm -f client

# docs/drivers/overlay-encrypted.md:172 host2 exit=0
docker swarm leave

# docs/drivers/overlay-encrypted.md:174 host1 exit=0
docker swarm leave --force

# docs/drivers/overlay-encrypted.md:176 host1 exit=0
docker network rm docker_gwbridge

# docs/drivers/overlay-encrypted.md:178 host2 exit=0
docker network rm docker_gwbridge

# docs/drivers/overlay-encrypted.md:180 host1 exit=0
rm plain.txt secret.txt
