#!/usr/bin/env bash
# Clean up. Generated from docs/drivers/none.md: change the page, not this file.

# docs/drivers/none.md:103 host1 exit=0
docker rm -f web

# docs/drivers/none.md:105 host1 exit=0
docker network rm my_bridge
