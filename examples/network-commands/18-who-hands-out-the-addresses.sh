#!/usr/bin/env bash
# Who hands out the addresses. Generated from docs/reference/network-commands.md: change the page, not this file.

# 1 host1 exit=0
docker network create --ipam-driver default --ipam-opt color=blue ipam

# 2 host1 exit=0
docker network inspect ipam --format '{{.IPAM.Driver}} {{.IPAM.Options}}'
