#!/usr/bin/env bash
# Clean up. Generated from docs/drivers/rootless.md: change the page, not this file.

# 1 host1 exit=0
docker --context rootless rm -f web open

# 2 host1 exit=0
docker --context rootless network rm my_bridge

# 3 host1 exit=0
bash rootless.sh stop

# 4 host1 exit=0
sysctl -q -w net.ipv4.ip_unprivileged_port_start="$before"

# 5 host1 exit=0
pkill -f 127.0.0.1:9000

# 6 host1 exit=0
docker context rm rootless

# 7 host1 exit=0
userdel --remove ada 2>/dev/null

# 8 host1 exit=0
rm -r www
