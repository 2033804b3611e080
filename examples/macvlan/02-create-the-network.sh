#!/usr/bin/env bash
# Create the network. Generated from docs/drivers/macvlan.md: change the page, not this file.

# 1 host1 exit=0
docker run -d --name web --network my_macvlan --ip 198.51.100.50 busybox httpd -f -h /etc
