#!/usr/bin/env bash
# Each family has its own priority of gateways. Generated from docs/reference/docker-29.md: change the page, not this file.
# Needs engine>=28 ipv6

# 1 host1 exit=0
docker network rm both four
