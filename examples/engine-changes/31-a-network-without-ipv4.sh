#!/usr/bin/env bash
# A network without IPv4. Generated from docs/reference/engine-changes.md: change the page, not this file.
# Needs engine>=28 ipv6

# 1 host1 exit=0
docker network create --ipv6 --ipv4=false six

# 2 host1 exit=0
docker network rm six
