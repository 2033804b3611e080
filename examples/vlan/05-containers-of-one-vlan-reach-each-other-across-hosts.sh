#!/usr/bin/env bash
# Containers of one VLAN reach each other across hosts. Generated from docs/drivers/vlan.md: change the page, not this file.

# 1 host1 exit=1
docker exec two ping -c 1 -W 2 192.0.2.20 | grep received
