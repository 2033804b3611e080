#!/usr/bin/env bash
# Subnets with host bits. Generated from docs/reference/docs-says-otherwise.md: change the page, not this file.
# Needs engine>=25

# 1 host1 exit=1
docker network create --subnet 10.1.100.0/16 vlan100
