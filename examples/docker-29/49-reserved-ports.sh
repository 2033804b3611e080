#!/usr/bin/env bash
# Reserved ports. Generated from docs/reference/docker-29.md: change the page, not this file.

# 1 host1 exit=0
sysctl -w net.ipv4.ip_local_port_range='20000 20003' net.ipv4.ip_local_reserved_ports=20000-20001

# 2 host1 exit=0
service docker restart
