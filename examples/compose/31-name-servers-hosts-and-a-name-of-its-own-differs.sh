#!/usr/bin/env bash
# Name servers, hosts and a name of its own. Generated from docs/tasks/compose.md: change the page, not this file.
# Docker 20.10 answers otherwise than the block above.

# docs/tasks/compose.md:450 host1 exit=0
docker compose -f names.yaml exec web cat /etc/resolv.conf | grep -E '^(search|options)|ExtServers'
