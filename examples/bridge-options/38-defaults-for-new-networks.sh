#!/usr/bin/env bash
# Defaults for new networks. Generated from docs/reference/bridge-options.md: change the page, not this file.
# Needs engine>=27

# 1 host1 exit=0
mkdir -p /etc/docker

# 2 host1 exit=0
jq '. + {"default-network-opts": {"bridge": {"com.docker.network.driver.mtu": "1300"}}}' mine.json > /etc/docker/daemon.json

# 3 host1 exit=0
service docker restart

# 4 host1 exit=0
docker network create later

# 5 host1 exit=0
docker network inspect later --format '{{json .Options}}'

# 6 host1 exit=0
docker network inspect back --format '{{json .Options}}'

# 7 host1 exit=0
docker network rm later

# 8 host1 exit=0
cp mine.json /etc/docker/daemon.json

# 9 host1 exit=0
service docker restart
