#!/usr/bin/env bash
# Match the control group. Generated from docs/tasks/filter-host-network.md: change the page, not this file.

# 1 host1 exit=0
group=$(cut -d / -f 2- "/proc/$(docker inspect --format '{{.State.Pid}}' fenced)/cgroup")

# 2 host1 exit=0
iptables -A OUTPUT -d 198.51.100.12 -m cgroup --path $group -j REJECT

# 3 host1 exit=0
docker exec free ping -c 1 -W 1 198.51.100.12 | grep received
