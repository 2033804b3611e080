#!/usr/bin/env bash
# Without inter-container traffic, containers do not talk. Generated from docs/reference/docs-says-otherwise.md: change the page, not this file.

# 1 host1 exit=1
docker run --rm --network quiet busybox ping -c 1 -W 1 silent | grep received
