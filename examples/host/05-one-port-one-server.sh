#!/usr/bin/env bash
# One port, one server. Generated from docs/drivers/host.md: change the page, not this file.

# 1 host1 exit=1
docker run --rm --network=host busybox httpd -f -p 8080
