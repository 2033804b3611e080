#!/usr/bin/env bash
# No network, the host's, another service's. Generated from docs/tasks/compose.md: change the page, not this file.

# 1 host1 exit=0
docker compose -f modes.yaml ps direct --format '{{.Service}} {{.State}} ports={{.Ports}}'

# 2 host1 exit=0
curl -s http://127.0.0.1:8088/hostname

# 3 host1 exit=7
curl -s http://127.0.0.1:8089/hostname
