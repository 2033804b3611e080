#!/usr/bin/env bash
# Clean up. Generated from docs/breaks/depends-on.md: change the page, not this file.

# docs/breaks/depends-on.md:107 host1 exit=0
docker compose --progress quiet down --volumes

# docs/breaks/depends-on.md:108 host1 exit=0
rm compose.override.yaml
