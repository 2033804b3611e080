#!/usr/bin/env bash
# Forwarding and its policy. Generated from docs/understand/firewall.md: change the page, not this file.

# docs/understand/firewall.md:231 host1 exit=0
iptables -P FORWARD ACCEPT

# docs/understand/firewall.md:232 host1 exit=0
service docker restart

# docs/understand/firewall.md:233 host1 exit=0
iptables -S FORWARD | head -1

# docs/understand/firewall.md:235 host1 exit=0
sysctl -w net.ipv4.ip_forward=0

# docs/understand/firewall.md:237 host1 exit=0
service docker restart

# docs/understand/firewall.md:238 host1 exit=0
sysctl net.ipv4.ip_forward

# docs/understand/firewall.md:240 host1 exit=0
iptables -S FORWARD | head -1
