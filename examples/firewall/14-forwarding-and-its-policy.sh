#!/usr/bin/env bash
# Forwarding and its policy. Generated from docs/understand/firewall.md: change the page, not this file.

# 1 host1 exit=0
iptables -P FORWARD ACCEPT

# 2 host1 exit=0
service docker restart

# 3 host1 exit=0
iptables -S FORWARD | head -1

# 4 host1 exit=0
sysctl -w net.ipv4.ip_forward=0

# 5 host1 exit=0
service docker restart

# 6 host1 exit=0
sysctl net.ipv4.ip_forward

# 7 host1 exit=0
iptables -S FORWARD | head -1
