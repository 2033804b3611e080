#!/usr/bin/env bash
# Name servers, hosts and a name of its own. Generated from docs/tasks/compose.md: change the page, not this file.
# Runs on Docker 20.10 in place of the block above.

# 1 host1 exit=0
docker compose -f names.yaml exec web cat /etc/resolv.conf | grep -E '^(search|options)|ExtServers'
