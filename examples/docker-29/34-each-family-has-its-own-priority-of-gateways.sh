#!/usr/bin/env bash
# Each family has its own priority of gateways. Generated from docs/reference/docker-29.md: change the page, not this file.
# Needs engine>=28 ipv6

# 1 host1 exit=0
docker network create --ipv6 --subnet 192.0.2.128/26 --subnet 2001:db8:1::/64 both

# 2 host1 exit=0
docker network create --subnet 192.0.2.192/26 four
