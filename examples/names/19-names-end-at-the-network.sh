#!/usr/bin/env bash
# Names end at the network. Generated from docs/understand/names.md: change the page, not this file.

# 1 host1 exit=0
docker network connect my_bridge db

# 2 host1 exit=0
docker exec db ping -c 1 web | grep received

# 3 host1 exit=0
docker network disconnect my_bridge db
