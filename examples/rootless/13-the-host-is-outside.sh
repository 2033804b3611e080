#!/usr/bin/env bash
# The host is outside. Generated from docs/drivers/rootless.md: change the page, not this file.
# Needs engine>=29.5

# 1 host1 exit=0
docker --context rootless exec open wget -q -O - http://127.0.0.1:9000/hostname

# 2 host1 exit=1
docker --context rootless exec web wget -q -O - http://10.0.2.2:9000/hostname
