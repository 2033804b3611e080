#!/usr/bin/env bash
# A published port can be reached by direct routing. Generated from docs/reference/docs-says-otherwise.md: change the page, not this file.
# Needs engine>=28.2

# docs/reference/docs-says-otherwise.md:260 host1 exit=0
mkdir -p /etc/docker

# docs/reference/docs-says-otherwise.md:261 host1 exit=0
echo '{"allow-direct-routing": true}' > /etc/docker/daemon.json

# docs/reference/docs-says-otherwise.md:262 host1 exit=0
docker stop -t 0 web shop direct

# docs/reference/docs-says-otherwise.md:266 host1 exit=0
service docker restart

# docs/reference/docs-says-otherwise.md:267 host1 exit=0
docker start shop

# docs/reference/docs-says-otherwise.md:269 host2 exit=0
curl -s --max-time 2 http://192.0.2.80/hostname

# docs/reference/docs-says-otherwise.md:271 host1 exit=0
docker stop -t 0 shop

# docs/reference/docs-says-otherwise.md:273 host1 exit=0
rm /etc/docker/daemon.json

# docs/reference/docs-says-otherwise.md:274 host1 exit=0
service docker restart

# docs/reference/docs-says-otherwise.md:275 host1 exit=0
docker start web shop
