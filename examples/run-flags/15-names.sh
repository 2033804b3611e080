#!/usr/bin/env bash
# Names. Generated from docs/reference/run-flags.md: change the page, not this file.

# 1 host1 exit=0
docker run --rm --add-host desk=192.0.2.20 --add-host host.internal=host-gateway busybox tail -n 3 /etc/hosts | tr '\t' ' '
