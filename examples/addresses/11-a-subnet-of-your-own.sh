#!/usr/bin/env bash
# A subnet of your own. Generated from docs/understand/addresses.md: change the page, not this file.

# 1 host1 exit=0
docker network create --subnet 192.0.2.0/25 my_bridge
