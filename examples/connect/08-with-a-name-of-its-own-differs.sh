#!/usr/bin/env bash
# With a name of its own. Generated from docs/tasks/connect.md: change the page, not this file.
# Runs on Docker 20.10 in place of the block above.

# 1 host1 exit=1
docker network connect --ip 172.18.0.50 my_bridge web
