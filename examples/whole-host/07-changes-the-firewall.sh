#!/usr/bin/env bash
# Changes the firewall. Generated from docs/reference/whole-host.md: change the page, not this file.

# 1 host1 exit=0
bash -c "setsid sh -c 'sleep 2; iptables -D FORWARD -s 192.0.2.77 -j DROP' & iptables -I FORWARD -s 192.0.2.77 -j DROP"

# 2 host1 exit=0
iptables -S FORWARD | grep -c 192.0.2.77

# 3 host1 exit=0
until ! iptables -S FORWARD | grep 192.0.2.77 > /dev/null; do sleep 0.2; done
