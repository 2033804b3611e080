#!/usr/bin/env bash
# Clean up. Generated from docs/drivers/host.md: change the page, not this file.

# docs/drivers/host.md:68 host1 exit=0
docker rm -f web

# docs/drivers/host.md:70 host1 exit=0
pkill -f 127.0.0.1:9000
