#!/usr/bin/env bash
# Who hands out the addresses. Generated from docs/reference/network-commands.md: change the page, not this file.

# docs/reference/network-commands.md:197 host1 exit=0
docker network create --ipam-driver default --ipam-opt color=blue ipam

# docs/reference/network-commands.md:199 host1 exit=0
docker network inspect ipam --format '{{.IPAM.Driver}} {{.IPAM.Options}}'
