#!/usr/bin/env bash
# Clean up. Generated from docs/breaks/udp-silent.md: change the page, not this file.

# docs/breaks/udp-silent.md:112 host2 exit=0
kill %%

# docs/breaks/udp-silent.md:113 host1 exit=0
docker rm -f web

# docs/breaks/udp-silent.md:115 host1 exit=0
docker network rm my_bridge

# docs/breaks/udp-silent.md:117 host1 exit=0
rm /etc/docker/daemon.json

# docs/breaks/udp-silent.md:118 host1 exit=0
service docker restart
