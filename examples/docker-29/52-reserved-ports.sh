#!/usr/bin/env bash
# Reserved ports. Generated from docs/reference/docker-29.md: change the page, not this file.

# 1 host1 exit=0
docker rm -f two

# 2 host1 exit=0
sysctl -w net.ipv4.ip_local_port_range='32768 60999' net.ipv4.ip_local_reserved_ports=

# 3 host1 exit=0
service docker restart

# 4 host1 exit=0
docker start web db one
