#!/usr/bin/env bash
# host.docker.internal is a name on Docker Desktop. Generated from docs/reference/docs-says-otherwise.md: change the page, not this file.

# 1 host1 exit=1
docker run --rm busybox ping -c 1 host.docker.internal
