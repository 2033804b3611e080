#!/usr/bin/env bash
# What goes wrong. Generated from docs/reference/network-commands.md: change the page, not this file.

# docs/reference/network-commands.md:509 host1 exit=1
docker network create --subnet 192.0.2.0/26 back
