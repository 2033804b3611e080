#!/usr/bin/env bash
# host_binding_ipv4: where published ports listen. Generated from docs/reference/bridge-options.md: change the page, not this file.
# Needs engine>=28 ipv6

# 1 host1 exit=0
docker rm -f nine

# 2 host1 exit=0
docker network rm wide
