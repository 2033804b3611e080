#!/usr/bin/env bash
# Links leave no variables. Generated from docs/reference/docker-29.md: change the page, not this file.
# Needs engine>=29.6

# 1 host1 exit=0
docker run --rm --link one busybox ping -c 1 one | grep received
