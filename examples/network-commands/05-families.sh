#!/usr/bin/env bash
# Families. Generated from docs/reference/network-commands.md: change the page, not this file.
# Needs engine>=28

# 1 host1 exit=1
docker network create --ipv4=false neither
