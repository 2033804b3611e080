#!/usr/bin/env bash
# Clean up. Generated from docs/understand/packet.md: change the page, not this file.

# docs/understand/packet.md:262 host1 exit=0
rm trace

# docs/understand/packet.md:263 host1 exit=0
docker rm -f web client two

# docs/understand/packet.md:267 host1 exit=0
docker network rm my_bridge
