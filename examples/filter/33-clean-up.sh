#!/usr/bin/env bash
# Clean up. Generated from docs/tasks/filter.md: change the page, not this file.

# docs/tasks/filter.md:431 host1 exit=0
docker rm -f web two one

# docs/tasks/filter.md:435 host1 exit=0
docker network rm my_bridge

# docs/tasks/filter.md:437 host1 exit=0
iptables-restore before.v4

# docs/tasks/filter.md:438 host1 exit=0
ip6tables-restore before.v6

# docs/tasks/filter.md:439 host1 exit=0
pkill -f 'httpd -p 9000'

# docs/tasks/filter.md:440 host2 exit=0
ip address del 198.51.100.112/24 dev eth0
