#!/usr/bin/env bash
# A published port can be reached by direct routing. Generated from docs/reference/docs-says-otherwise.md: change the page, not this file.
# Needs engine>=28

# docs/reference/docs-says-otherwise.md:195 host1 exit=0
mkdir -p /etc/docker

# docs/reference/docs-says-otherwise.md:196 host1 exit=0
echo '{"allow-direct-routing": true}' > /etc/docker/daemon.json

# docs/reference/docs-says-otherwise.md:197 host1 exit=0
docker stop -t 0 web shop direct

# docs/reference/docs-says-otherwise.md:201 host1 exit=0
service docker restart

# docs/reference/docs-says-otherwise.md:202 host1 exit=0
docker start shop

# docs/reference/docs-says-otherwise.md:204 host2 exit=0
curl -s --max-time 2 http://192.0.2.80/hostname

# docs/reference/docs-says-otherwise.md:206 host1 exit=0
docker stop -t 0 shop

# docs/reference/docs-says-otherwise.md:208 host1 exit=0
rm /etc/docker/daemon.json

# docs/reference/docs-says-otherwise.md:209 host1 exit=0
service docker restart

# docs/reference/docs-says-otherwise.md:210 host1 exit=0
docker start web shop
