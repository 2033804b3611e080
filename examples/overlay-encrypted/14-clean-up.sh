#!/usr/bin/env bash
# Clean up. Generated from docs/drivers/overlay-encrypted.md: change the page, not this file.

# docs/drivers/overlay-encrypted.md:179 host1 exit=0
docker rm -f one two

# docs/drivers/overlay-encrypted.md:182 host2 exit=0
docker rm -f client

# docs/drivers/overlay-encrypted.md:184 host2 exit=0
docker swarm leave

# docs/drivers/overlay-encrypted.md:186 host1 exit=0
docker swarm leave --force

# docs/drivers/overlay-encrypted.md:188 host1 exit=0
docker network rm docker_gwbridge

# docs/drivers/overlay-encrypted.md:190 host2 exit=0
docker network rm docker_gwbridge

# docs/drivers/overlay-encrypted.md:192 host1 exit=0
rm plain.txt secret.txt
