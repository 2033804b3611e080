#!/usr/bin/env bash
# rm warns about a network in use. Generated from docs/reference/docs-says-otherwise-cli.md: change the page, not this file.
# Docker 26.1 answers otherwise than the block above.

# docs/reference/docs-says-otherwise-cli.md:169 host1 exit=0
docker run -d --name web --network my_bridge busybox httpd -f -h /etc

# docs/reference/docs-says-otherwise-cli.md:171 host1 exit=1
docker network rm my_bridge
