#!/usr/bin/env bash
# Clean up. Generated from docs/understand/names.md: change the page, not this file.

# 1 host1 exit=0
docker rm -f web two client lonely db

# 2 host1 exit=0
docker network rm my_bridge back

# 3 host1 exit=0
rm answer
