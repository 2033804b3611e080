#!/usr/bin/env bash
# Containers reach the outside. Generated from docs/drivers/bridge.md: change the page, not this file.

# 1 host1 exit=0
docker exec client ping -c 1 example.com | grep received
