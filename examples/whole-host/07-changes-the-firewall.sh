#!/usr/bin/env bash
# Changes the firewall. Generated from docs/reference/whole-host.md: change the page, not this file.

# docs/reference/whole-host.md:123 host1 exit=0
iptables-save > mine.v4

# docs/reference/whole-host.md:124 host1 exit=0
(sleep 2; iptables-restore < mine.v4) &

# docs/reference/whole-host.md:125 host1 exit=0
iptables -I FORWARD -s 192.0.2.77 -j DROP

# docs/reference/whole-host.md:126 host1 exit=0
iptables -S FORWARD | grep -c 192.0.2.77

# docs/reference/whole-host.md:128 host1 exit=0
wait

# docs/reference/whole-host.md:129 host1 exit=0
iptables -S FORWARD | grep -c 192.0.2.77 || true
