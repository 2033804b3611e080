#!/usr/bin/env bash
# Why it works. Generated from docs/tasks/compose.md: change the page, not this file.
# Runs on Docker 20.10 in place of the block above.

# 1 host1 exit=0
docker inspect shop-web-1 --format '{{json .NetworkSettings.Networks.shop_default.Aliases}}'
