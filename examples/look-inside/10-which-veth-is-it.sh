#!/usr/bin/env bash
# Which veth is it?. Generated from docs/tasks/look-inside.md: change the page, not this file.

# 1 host1 exit=0
number=$(docker exec web cat /sys/class/net/eth0/iflink)

# 2 host1 exit=0
veth=$(ip -o link | awk -F ': |@' -v n="$number" '$1 == n {print $2}')

# 3 host1 exit=0
ip -brief link show "$veth" | cut -d ' ' -f 1

# 4 host1 exit=0
ip link show "$veth" | grep -o 'master br-demo'
