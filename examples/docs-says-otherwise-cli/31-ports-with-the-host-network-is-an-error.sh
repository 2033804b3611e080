#!/usr/bin/env bash
# ports with the host network is an error. Generated from docs/reference/docs-says-otherwise-cli.md: change the page, not this file.

# 1 host1 exit=0
docker compose --progress quiet -f host.yaml up -d

# 2 host1 exit=0
curl -s http://127.0.0.1:8094/hostname
