#!/usr/bin/env bash
# Names. Generated from docs/reference/run-flags.md: change the page, not this file.
# Docker 20.10 answers otherwise than the block above.

# docs/reference/run-flags.md:194 host1 exit=125
docker run --rm --add-host desk=192.0.2.20 --add-host host.internal=host-gateway busybox tail -n 3 /etc/hosts | tr '\t' ' '
