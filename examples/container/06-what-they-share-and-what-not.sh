#!/usr/bin/env bash
# What they share, and what not. Generated from docs/drivers/container.md: change the page, not this file.

# docs/drivers/container.md:67 host1 exit=0
docker exec client hostname

# docs/drivers/container.md:69 host1 exit=0
docker exec client grep ^nameserver /etc/resolv.conf

# docs/drivers/container.md:71 host1 exit=0
docker exec client grep shop /etc/hosts | tr '\t' ' '
