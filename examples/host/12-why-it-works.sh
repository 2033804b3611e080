#!/usr/bin/env bash
# Why it works. Generated from docs/drivers/host.md: change the page, not this file.

# 1 host1 exit=0
docker exec web readlink /proc/self/ns/net > inside

# 2 host1 exit=0
readlink /proc/self/ns/net | cmp - inside && echo the same

# 3 host1 exit=0
rm inside
