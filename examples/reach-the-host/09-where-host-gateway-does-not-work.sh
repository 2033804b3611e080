#!/usr/bin/env bash
# Where host-gateway does not work. Generated from docs/tasks/reach-the-host.md: change the page, not this file.

# 1 host1 exit=0
docker network create --internal --subnet 203.0.113.192/26 sealed

# 2 host1 exit=0
docker run --rm --network sealed busybox wget -q -O - http://203.0.113.193:9000/hostname

# 3 host1 exit=1
docker run --rm --network sealed --add-host host.docker.internal:host-gateway busybox wget -q -O - http://host.docker.internal:9000/hostname
