#!/usr/bin/env bash
# Let older clients in. Generated from docs/breaks/upgrade-29.md: change the page, not this file.

# docs/breaks/upgrade-29.md:208 host1 exit=0
echo '{"min-api-version": "1.24"}' > /etc/docker/daemon.json

# docs/breaks/upgrade-29.md:209 host1 exit=0
service docker restart

# docs/breaks/upgrade-29.md:210 host1 exit=0
docker start web db two
