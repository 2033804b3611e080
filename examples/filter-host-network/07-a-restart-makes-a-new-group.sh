#!/usr/bin/env bash
# A restart makes a new group. Generated from docs/tasks/filter-host-network.md: change the page, not this file.

# docs/tasks/filter-host-network.md:98 host1 exit=0
iptables -D OUTPUT -d 198.51.100.12 -m cgroup --path $group -j REJECT

# docs/tasks/filter-host-network.md:99 host1 exit=0
mkdir /sys/fs/cgroup/fence

# docs/tasks/filter-host-network.md:100 host1 exit=0
iptables -A OUTPUT -d 198.51.100.12 -m cgroup --path fence -j REJECT

# docs/tasks/filter-host-network.md:101 host1 exit=0
docker rm -f fenced

# docs/tasks/filter-host-network.md:103 host1 exit=0
docker run -d --name fenced --network host --cgroup-parent /fence busybox sleep infinity

# docs/tasks/filter-host-network.md:105 host1 exit=0
docker restart -t 0 fenced

# docs/tasks/filter-host-network.md:107 host1 exit=0
docker exec free ping -c 1 -W 1 198.51.100.12 | grep received
