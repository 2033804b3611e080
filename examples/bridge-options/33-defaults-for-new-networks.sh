#!/usr/bin/env bash
# Defaults for new networks. Generated from docs/reference/bridge-options.md: change the page, not this file.
# Needs engine>=27

# docs/reference/bridge-options.md:372 host1 exit=0
mkdir -p /etc/docker

# docs/reference/bridge-options.md:373 host1 exit=0
echo '{"default-network-opts": {"bridge": {"com.docker.network.driver.mtu": "1300"}}}' > /etc/docker/daemon.json

# docs/reference/bridge-options.md:374 host1 exit=0
service docker restart

# docs/reference/bridge-options.md:375 host1 exit=0
docker network create later

# docs/reference/bridge-options.md:377 host1 exit=0
docker network inspect later --format '{{json .Options}}'

# docs/reference/bridge-options.md:379 host1 exit=0
docker network inspect back --format '{{json .Options}}'

# docs/reference/bridge-options.md:381 host1 exit=0
docker network rm later

# docs/reference/bridge-options.md:383 host1 exit=0
rm /etc/docker/daemon.json

# docs/reference/bridge-options.md:384 host1 exit=0
service docker restart
