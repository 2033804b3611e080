#!/usr/bin/env bash
# Changes the firewall. Generated from docs/reference/whole-host.md: change the page, not this file.

# 1 host1 exit=0
iptables-save > mine.v4

# 2 host1 exit=0
(sleep 2; iptables-restore < mine.v4) &

# 3 host1 exit=0
iptables -I FORWARD -s 192.0.2.77 -j DROP

# 4 host1 exit=0
iptables -S FORWARD | grep -c 192.0.2.77

# 5 host1 exit=0
wait

# 6 host1 exit=0
iptables -S FORWARD | grep -c 192.0.2.77 || true
