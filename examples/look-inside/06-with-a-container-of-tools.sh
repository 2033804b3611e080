#!/usr/bin/env bash
# With a container of tools. Generated from docs/tasks/look-inside.md: change the page, not this file.

# 1 host1 exit=0
docker run --rm --network container:web nicolaka/netshoot ss -ltn | grep :80

# 2 host1 exit=0
docker run --rm --network container:web nicolaka/netshoot curl -s -o /dev/null -w '%{http_code}\n' http://127.0.0.1/hostname

# 3 host1 exit=0
docker run --rm --network container:web nicolaka/netshoot dig +short client
