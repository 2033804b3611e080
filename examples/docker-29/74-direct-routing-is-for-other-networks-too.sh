#!/usr/bin/env bash
# Direct routing is for other networks too. Generated from docs/reference/docker-29.md: change the page, not this file.
# Needs engine>=29

# 1 host1 exit=0
docker exec web httpd -p 81 -h /etc

# 2 host1 exit=0
docker exec web wget -q -O - http://192.0.2.10:81/hostname

# 3 host1 exit=143
docker exec db timeout 2 wget -q -O - http://192.0.2.10:81/hostname
