#!/usr/bin/env bash
# A fixed address without a subnet of yours. Generated from docs/reference/docker-29.md: change the page, not this file.
# Needs engine>=29.1

# 1 host1 exit=0
docker run --rm --network pool --ip 172.18.0.50 busybox ip -4 -o addr show eth0 | grep -o '172.18[^ ]*' | sed -n 1p
