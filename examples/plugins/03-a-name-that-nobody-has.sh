#!/usr/bin/env bash
# A name that nobody has. Generated from docs/drivers/plugins.md: change the page, not this file.

# docs/drivers/plugins.md:56 host1 exit=0
grep -o 'Unable to locate plugin: nosuch, retrying in .*s' /var/log/docker.log

# docs/drivers/plugins.md:61 host1 exit=0
docker network ls --filter type=custom --quiet | wc -l
