#!/usr/bin/env bash
# Defaults for new networks. Generated from docs/reference/bridge-options.md: change the page, not this file.
# Needs engine>=27

# docs/reference/bridge-options.md:437 host1 exit=0
mkdir -p /etc/docker

# docs/reference/bridge-options.md:438 host1 exit=0
echo '{"default-network-opts": {"bridge": {"com.docker.network.driver.mtu": "1300"}}}' > /etc/docker/daemon.json

# docs/reference/bridge-options.md:439 host1 exit=0
service docker restart

# docs/reference/bridge-options.md:440 host1 exit=0
docker network create later

# docs/reference/bridge-options.md:442 host1 exit=0
docker network inspect later --format '{{json .Options}}'

# docs/reference/bridge-options.md:444 host1 exit=0
docker network inspect back --format '{{json .Options}}'

# docs/reference/bridge-options.md:446 host1 exit=0
docker network rm later

# docs/reference/bridge-options.md:448 host1 exit=0
rm /etc/docker/daemon.json

# docs/reference/bridge-options.md:449 host1 exit=0
service docker restart
