#!/usr/bin/env bash
# A port published by another network, without the proxy. Generated from docs/reference/docker-29.md: change the page, not this file.

# 1 host1 exit=0
cat /etc/docker/daemon.json > mine.json 2> /dev/null || echo '{}' > mine.json
