#!/usr/bin/env bash
# Clean up. Generated from docs/understand/names.md: change the page, not this file.

# docs/understand/names.md:486 host1 exit=0
docker rm -f web two client lonely db

# docs/understand/names.md:492 host1 exit=0
docker network rm my_bridge back

# docs/understand/names.md:495 host1 exit=0
rm answer
