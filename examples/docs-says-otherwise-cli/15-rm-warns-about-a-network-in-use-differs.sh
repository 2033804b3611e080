#!/usr/bin/env bash
# rm warns about a network in use. Generated from docs/reference/docs-says-otherwise-cli.md: change the page, not this file.
# Docker 20.10 answers otherwise than the block above.

# docs/reference/docs-says-otherwise-cli.md:176 host1 exit=0
docker run -d --name web --network my_bridge busybox httpd -f -h /etc

# docs/reference/docs-says-otherwise-cli.md:178 host1 exit=1
docker network rm my_bridge
