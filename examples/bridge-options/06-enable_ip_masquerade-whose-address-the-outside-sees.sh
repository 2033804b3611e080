#!/usr/bin/env bash
# enable_ip_masquerade: whose address the outside sees. Generated from docs/reference/bridge-options.md: change the page, not this file.

# 1 host1 exit=0
cat /etc/docker/daemon.json > mine.json 2> /dev/null || echo '{}' > mine.json
