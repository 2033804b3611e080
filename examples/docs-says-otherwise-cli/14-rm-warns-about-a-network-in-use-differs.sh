#!/usr/bin/env bash
# rm warns about a network in use. Generated from docs/reference/docs-says-otherwise-cli.md: change the page, not this file.
# Runs on Docker 26.1 in place of the block above.

# 1 host1 exit=0
docker run -d --name web --network my_bridge busybox httpd -f -h /etc

# 2 host1 exit=1
docker network rm my_bridge
