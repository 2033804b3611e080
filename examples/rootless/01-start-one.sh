#!/usr/bin/env bash
# Start one. Generated from docs/drivers/rootless.md: change the page, not this file.

# docs/drivers/rootless.md:46 host1 exit=0
[ -e /dev/net/tun ] || (mkdir -p /dev/net && mknod -m 666 /dev/net/tun c 10 200)

# docs/drivers/rootless.md:47 host1 exit=0
useradd --create-home ada

# docs/drivers/rootless.md:48 host1 exit=0
grep ada /etc/subuid
