#!/usr/bin/env bash
# Names end at the network. Generated from docs/understand/names.md: change the page, not this file.

# docs/understand/names.md:251 host1 exit=0
docker network connect my_bridge db

# docs/understand/names.md:252 host1 exit=0
docker exec db ping -c 1 web | grep received

# docs/understand/names.md:254 host1 exit=0
docker network disconnect my_bridge db
