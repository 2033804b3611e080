#!/usr/bin/env bash
# Create an L2 network. Generated from docs/drivers/ipvlan.md: change the page, not this file.

# 1 host1 exit=0
docker run -d --name web --network my_ipvlan --ip 198.51.100.50 busybox httpd -f -h /etc

# 2 host1 exit=0
docker exec web ip -4 addr show eth0 | grep inet
