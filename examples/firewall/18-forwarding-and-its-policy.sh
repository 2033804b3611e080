#!/usr/bin/env bash
# Forwarding and its policy. Generated from docs/understand/firewall.md: change the page, not this file.
# Needs engine>=28

# 1 host1 exit=0
jq '. + {"ip-forward-no-drop": true}' mine.json > /etc/docker/daemon.json

# 2 host1 exit=0
iptables -P FORWARD ACCEPT

# 3 host1 exit=0
sysctl -w net.ipv4.ip_forward=0

# 4 host1 exit=0
service docker restart

# 5 host1 exit=0
sysctl net.ipv4.ip_forward

# 6 host1 exit=0
iptables -S FORWARD | head -1
