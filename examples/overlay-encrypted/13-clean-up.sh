#!/usr/bin/env bash
# Clean up. Generated from docs/drivers/overlay-encrypted.md: change the page, not this file.

# docs/drivers/overlay-encrypted.md:166 host1 exit=0
docker rm -f one two

# docs/drivers/overlay-encrypted.md:169 host2 exit=0
docker rm -f client

# docs/drivers/overlay-encrypted.md:171 host2 exit=0
docker swarm leave

# docs/drivers/overlay-encrypted.md:173 host1 exit=0
docker swarm leave --force

# docs/drivers/overlay-encrypted.md:175 host1 exit=0
docker network rm docker_gwbridge

# docs/drivers/overlay-encrypted.md:177 host2 exit=0
docker network rm docker_gwbridge

# docs/drivers/overlay-encrypted.md:179 host1 exit=0
rm plain.txt secret.txt
