#!/usr/bin/env bash
# Names. Generated from docs/reference/run-flags.md: change the page, not this file.
# Runs on Docker 20.10 in place of the block above.

# 1 host1 exit=125
docker run --rm --add-host desk=192.0.2.20 --add-host host.internal=host-gateway busybox tail -n 3 /etc/hosts | tr '\t' ' '
