#!/usr/bin/env bash
# Mend it. Generated from docs/breaks/compose-two-projects.md: change the page, not this file.

# 1 host1 exit=0
docker network connect shop_default blog-client-1

# 2 host1 exit=0
docker compose --file blog.yaml exec client wget -q -O - http://web/hostname | wc -l
