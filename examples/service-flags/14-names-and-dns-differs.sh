#!/usr/bin/env bash
# Names and DNS. Generated from docs/reference/service-flags.md: change the page, not this file.
# Docker 20.10 answers otherwise than the block above.

# docs/reference/service-flags.md:179 host1 exit=0
docker exec "$(docker ps -q --filter name=db)" grep -E '^(search|options)|Ext' /etc/resolv.conf
