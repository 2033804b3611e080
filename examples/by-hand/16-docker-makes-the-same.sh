#!/usr/bin/env bash
# Docker makes the same. Generated from docs/understand/by-hand.md: change the page, not this file.

# 1 host1 exit=0
iptables -t nat -S | grep -E 'hand0|192.0.2.10'

# 2 host1 exit=0
iptables -t nat -S POSTROUTING | grep '! -o made0'

# 3 host1 exit=0
iptables -t nat -S DOCKER | grep 8081

# 4 host2 exit=0
curl -s --max-time 2 http://198.51.100.11:8081/hostname | wc -l
