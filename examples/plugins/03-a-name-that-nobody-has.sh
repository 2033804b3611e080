#!/usr/bin/env bash
# A name that nobody has. Generated from docs/drivers/plugins.md: change the page, not this file.

# 1 host1 exit=0
grep -o 'Unable to locate plugin: nosuch, retrying in .*s' /var/log/docker.log

# 2 host1 exit=0
docker network ls --filter type=custom --quiet | wc -l
