#!/usr/bin/env bash
# A network without a way out. Generated from docs/tasks/isolate.md: change the page, not this file.

# docs/tasks/isolate.md:81 host1 exit=0
docker exec client ping -c 1 -W 1 192.0.2.40 | grep received

# docs/tasks/isolate.md:83 host1 exit=1
docker run --rm --network front busybox ping -c 1 -W 1 192.0.2.40 | grep received
