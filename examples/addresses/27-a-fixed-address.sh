#!/usr/bin/env bash
# A fixed address. Generated from docs/understand/addresses.md: change the page, not this file.

# docs/understand/addresses.md:303 host1 exit=0
docker rm -f thief

# docs/understand/addresses.md:305 host1 exit=0
docker start db
