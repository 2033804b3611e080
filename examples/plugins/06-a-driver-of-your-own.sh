#!/usr/bin/env bash
# A driver of your own. Generated from docs/drivers/plugins.md: change the page, not this file.

# docs/drivers/plugins.md:161 host1 exit=0
docker rm -f web

# docs/drivers/plugins.md:163 host1 exit=0
docker network rm my_bridge

# docs/drivers/plugins.md:165 host1 exit=0
cat asked
