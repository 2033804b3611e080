#!/usr/bin/env bash
# What they share, and what not. Generated from docs/drivers/container.md: change the page, not this file.

# docs/drivers/container.md:68 host1 exit=0
docker exec client hostname

# docs/drivers/container.md:70 host1 exit=0
docker exec client grep ^nameserver /etc/resolv.conf

# docs/drivers/container.md:72 host1 exit=0
docker exec client grep shop /etc/hosts | tr '\t' ' '
