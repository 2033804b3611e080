#!/usr/bin/env bash
# Clean up. Generated from docs/breaks/depends-on.md: change the page, not this file.

# 1 host1 exit=0
docker compose --progress quiet down --volumes

# 2 host1 exit=0
rm compose.override.yaml
