#!/usr/bin/env bash
# Flags that are ignored. Generated from docs/drivers/container.md: change the page, not this file.

# 1 host1 exit=1
docker network connect bridge client
