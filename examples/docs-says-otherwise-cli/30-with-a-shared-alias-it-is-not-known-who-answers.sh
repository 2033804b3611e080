#!/usr/bin/env bash
# With a shared alias it is not known who answers. Generated from docs/reference/docs-says-otherwise-cli.md: change the page, not this file.

# 1 host1 exit=0
docker compose exec web nslookup any 127.0.0.11 | grep -c 'Address: 192.0.2'
