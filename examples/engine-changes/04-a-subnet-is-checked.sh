#!/usr/bin/env bash
# A subnet is checked. Generated from docs/reference/engine-changes.md: change the page, not this file.
# Needs engine>=25

# 1 host1 exit=1
docker network create --subnet 192.0.2.129/26 crooked
