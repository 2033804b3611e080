#!/usr/bin/env bash
# Defaults for new networks. Generated from docs/reference/bridge-options.md: change the page, not this file.
# Needs engine>=27

# docs/reference/bridge-options.md:399 host1 exit=0
mkdir -p /etc/docker

# docs/reference/bridge-options.md:400 host1 exit=0
echo '{"default-network-opts": {"bridge": {"com.docker.network.driver.mtu": "1300"}}}' > /etc/docker/daemon.json

# docs/reference/bridge-options.md:401 host1 exit=0
service docker restart

# docs/reference/bridge-options.md:402 host1 exit=0
docker network create later

# docs/reference/bridge-options.md:404 host1 exit=0
docker network inspect later --format '{{json .Options}}'

# docs/reference/bridge-options.md:406 host1 exit=0
docker network inspect back --format '{{json .Options}}'

# docs/reference/bridge-options.md:408 host1 exit=0
docker network rm later

# docs/reference/bridge-options.md:410 host1 exit=0
rm /etc/docker/daemon.json

# docs/reference/bridge-options.md:411 host1 exit=0
service docker restart
