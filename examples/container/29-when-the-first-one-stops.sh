#!/usr/bin/env bash
# When the first one stops. Generated from docs/drivers/container.md: change the page, not this file.

# docs/drivers/container.md:259 host1 exit=0
docker rm -f client

# docs/drivers/container.md:261 host1 exit=0
docker stop -t 0 web

# docs/drivers/container.md:263 host1 exit=0
docker create --name client --network container:web nicolaka/netshoot sleep 600 | wc -l

# docs/drivers/container.md:265 host1 exit=1
docker start client 2>&1 | grep -o 'cannot join network [a-z ]*of a non running container'
