#!/usr/bin/env bash
# Clean up. Generated from docs/drivers/rootless.md: change the page, not this file.

# docs/drivers/rootless.md:412 host1 exit=0
docker --context rootless rm -f web open

# docs/drivers/rootless.md:415 host1 exit=0
docker --context rootless network rm my_bridge

# docs/drivers/rootless.md:417 host1 exit=0
bash rootless.sh stop

# docs/drivers/rootless.md:418 host1 exit=0
sysctl -q -w net.ipv4.ip_unprivileged_port_start="$before"

# docs/drivers/rootless.md:419 host1 exit=0
pkill -f 127.0.0.1:9000

# docs/drivers/rootless.md:420 host1 exit=0
docker context rm rootless

# docs/drivers/rootless.md:422 host1 exit=0
userdel --remove ada 2>/dev/null
