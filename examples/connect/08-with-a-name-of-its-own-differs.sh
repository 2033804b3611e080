#!/usr/bin/env bash
# With a name of its own. Generated from docs/tasks/connect.md: change the page, not this file.
# Docker 20.10 answers otherwise than the block above.

# docs/tasks/connect.md:80 host1 exit=1
docker network connect --ip 172.18.0.50 my_bridge web
