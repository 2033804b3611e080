#!/usr/bin/env bash
# connect. Generated from docs/reference/network-commands.md: change the page, not this file.

# 1 host1 exit=1
docker exec web ping -c 1 shop
