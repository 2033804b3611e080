#!/usr/bin/env bash
# host.docker.internal is a name on Docker Desktop. Generated from docs/reference/docs-says-otherwise.md: change the page, not this file.
# Runs on Docker 20.10 in place of the block above.

# 1 host1 exit=1
docker run --rm --add-host host.docker.internal=host-gateway busybox ping -c 1 host.docker.internal | grep received
