#!/usr/bin/env bash
# Let the host route between two interfaces. Generated from docs/tasks/filter.md: change the page, not this file.

# docs/tasks/filter.md:302 host1 exit=0
iptables -S FORWARD | head -1

# docs/tasks/filter.md:304 host1 exit=0
ping -c 1 -W 1 192.0.2.2 | grep received

# docs/tasks/filter.md:306 host2 exit=1
ping -c 1 -W 1 192.0.2.2 | grep received
