#!/usr/bin/env bash
# When the first one stops. Generated from docs/drivers/container.md: change the page, not this file.

# 1 host1 exit=0
docker rm -f client

# 2 host1 exit=0
docker stop -t 0 web

# 3 host1 exit=0
docker create --name client --network container:web nicolaka/netshoot sleep 600 | wc -l

# 4 host1 exit=1
docker start client 2>&1 | grep -o 'cannot join network [a-z ]*of a non running container'
