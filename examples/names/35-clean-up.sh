#!/usr/bin/env bash
# Clean up. Generated from docs/understand/names.md: change the page, not this file.

# docs/understand/names.md:491 host1 exit=0
docker rm -f web two client lonely db

# docs/understand/names.md:497 host1 exit=0
docker network rm my_bridge back

# docs/understand/names.md:500 host1 exit=0
rm answer
