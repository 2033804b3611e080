#!/usr/bin/env bash
# A published port can be reached by direct routing. Generated from docs/reference/docs-says-otherwise.md: change the page, not this file.
# Needs engine>=28.2

# 1 host1 exit=0
mkdir -p /etc/docker

# 2 host1 exit=0
jq '. + {"allow-direct-routing": true}' mine.json > /etc/docker/daemon.json

# 3 host1 exit=0
docker stop -t 0 web shop direct

# 4 host1 exit=0
service docker restart

# 5 host1 exit=0
docker start shop

# 6 host2 exit=0
curl -s --max-time 2 http://192.0.2.80/hostname

# 7 host1 exit=0
docker stop -t 0 shop

# 8 host1 exit=0
cp mine.json /etc/docker/daemon.json

# 9 host1 exit=0
service docker restart

# 10 host1 exit=0
docker start web shop
