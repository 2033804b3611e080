#!/usr/bin/env bash
# host.docker.internal is a name on Docker Desktop. Generated from docs/reference/docs-says-otherwise.md: change the page, not this file.

# 1 host1 exit=0
docker run --rm --add-host host.docker.internal=host-gateway busybox ping -c 1 host.docker.internal | grep received
