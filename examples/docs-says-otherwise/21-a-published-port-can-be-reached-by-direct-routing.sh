#!/usr/bin/env bash
# A published port can be reached by direct routing. Generated from docs/reference/docs-says-otherwise.md: change the page, not this file.

# 1 host1 exit=0
cat /etc/docker/daemon.json > mine.json 2> /dev/null || echo '{}' > mine.json
