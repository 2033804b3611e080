#!/usr/bin/env bash
# Start one. Generated from docs/drivers/rootless.md: change the page, not this file.

# 1 host1 exit=0
docker --context rootless exec web id -un

# 2 host1 exit=0
ps -o user= -p "$(pgrep -f 'httpd -f -vv')"
