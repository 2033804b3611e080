#!/usr/bin/env bash
# inhibit_ipv4: a bridge without an address. Generated from docs/reference/bridge-options.md: change the page, not this file.

# 1 host1 exit=1
docker exec four ping -c 1 -W 1 198.51.100.12 | grep received
