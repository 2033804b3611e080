#!/usr/bin/env bash
# A fixed address without a subnet of yours. Generated from docs/reference/docker-29.md: change the page, not this file.
# Needs engine<29

# 1 host1 exit=125
docker run --rm --network pool --ip 172.18.0.50 busybox true 2>&1 | grep -o 'user specified[^.]*'
