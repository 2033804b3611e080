#!/usr/bin/env bash
# No default route on an internal network. Generated from docs/reference/engine-changes.md: change the page, not this file.

# 1 host1 exit=0
docker network create --internal --subnet 192.0.2.192/26 inside
