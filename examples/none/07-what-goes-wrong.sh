#!/usr/bin/env bash
# What goes wrong. Generated from docs/drivers/none.md: change the page, not this file.

# 1 host1 exit=0
docker network create my_bridge

# 2 host1 exit=1
docker network connect my_bridge web
