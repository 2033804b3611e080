#!/usr/bin/env bash
# Start one. Generated from docs/drivers/rootless.md: change the page, not this file.

# docs/drivers/rootless.md:77 host1 exit=0
docker --context rootless exec web id -un

# docs/drivers/rootless.md:79 host1 exit=0
ps -o user= -p "$(pgrep -f 'httpd -f -vv')"
