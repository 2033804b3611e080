#!/usr/bin/env bash
# Clean up. Generated from docs/breaks/udp-silent.md: change the page, not this file.

# 1 host2 exit=0
kill %%

# 2 host1 exit=0
docker rm -f web

# 3 host1 exit=0
docker network rm my_bridge

# 4 host1 exit=0
cp mine.json /etc/docker/daemon.json

# 5 host1 exit=0
service docker restart

# 6 host1 exit=0
rm mine.json
