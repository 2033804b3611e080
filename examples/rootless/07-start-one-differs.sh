#!/usr/bin/env bash
# Start one. Generated from docs/drivers/rootless.md: change the page, not this file.
# Docker 29.7 answers otherwise than the block above.

# docs/drivers/rootless.md:95 host1 exit=1
ps -o user= -p "$(pgrep -f 'httpd -f -vv')"
