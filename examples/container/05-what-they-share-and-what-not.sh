#!/usr/bin/env bash
# What they share, and what not. Generated from docs/drivers/container.md: change the page, not this file.

# docs/drivers/container.md:57 host1 exit=0
docker exec client hostname

# docs/drivers/container.md:59 host1 exit=0
docker exec client grep ^nameserver /etc/resolv.conf

# docs/drivers/container.md:61 host1 exit=0
docker exec client grep shop /etc/hosts | tr '\t' ' '
