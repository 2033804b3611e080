#!/usr/bin/env bash
# Clean up. Generated from docs/tasks/filter-host-network.md: change the page, not this file.

# docs/tasks/filter-host-network.md:144 host1 exit=0
docker rm -f free fenced

# docs/tasks/filter-host-network.md:147 host1 exit=0
iptables -D OUTPUT -d 198.51.100.12 -m cgroup --path fence -j REJECT

# docs/tasks/filter-host-network.md:148 host1 exit=0
rmdir /sys/fs/cgroup/fence
