#!/usr/bin/env bash
# Forwarding and its policy. Generated from docs/understand/firewall.md: change the page, not this file.
# Needs engine>=28

# docs/understand/firewall.md:278 host1 exit=0
echo '{"ip-forward-no-drop": true}' > /etc/docker/daemon.json

# docs/understand/firewall.md:279 host1 exit=0
iptables -P FORWARD ACCEPT

# docs/understand/firewall.md:280 host1 exit=0
sysctl -w net.ipv4.ip_forward=0

# docs/understand/firewall.md:282 host1 exit=0
service docker restart

# docs/understand/firewall.md:283 host1 exit=0
sysctl net.ipv4.ip_forward

# docs/understand/firewall.md:285 host1 exit=0
iptables -S FORWARD | head -1
