#!/usr/bin/env bash
# See it. Generated from docs/breaks/wrong-gateway.md: change the page, not this file.
# Runs on Docker 26.1 20.10 in place of the block above.

# 1 host1 exit=1
docker exec web ping -c 1 -W 1 example.com | grep received
