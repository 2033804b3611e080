#!/usr/bin/env bash
# Internal. Generated from docs/reference/network-commands.md: change the page, not this file.
# Runs on Docker 20.10 in place of the block above.

# 1 host1 exit=1
docker exec db ping -c 1 203.0.113.80
