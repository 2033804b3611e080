#!/usr/bin/env bash
# A restart makes a new group. Generated from docs/tasks/filter-host-network.md: change the page, not this file.

# 1 host1 exit=0
iptables -D OUTPUT -d 198.51.100.12 -m cgroup --path $group -j REJECT

# 2 host1 exit=0
mkdir /sys/fs/cgroup/fence

# 3 host1 exit=0
iptables -A OUTPUT -d 198.51.100.12 -m cgroup --path fence -j REJECT

# 4 host1 exit=0
docker rm -f fenced

# 5 host1 exit=0
docker run -d --name fenced --network host --cgroup-parent /fence busybox sleep infinity

# 6 host1 exit=0
docker restart -t 0 fenced

# 7 host1 exit=0
docker exec free ping -c 1 -W 1 198.51.100.12 | grep received
