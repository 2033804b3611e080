#!/usr/bin/env bash
# Clean up. Generated from docs/tasks/filter-host-network.md: change the page, not this file.

# 1 host1 exit=0
docker rm -f free fenced

# 2 host1 exit=0
iptables -D OUTPUT -d 198.51.100.12 -m cgroup --path fence -j REJECT

# 3 host1 exit=0
rmdir /sys/fs/cgroup/fence
