#!/usr/bin/env bash
# On one host. Generated from docs/tasks/measure.md: change the page, not this file.

# 1 host1 exit=0
loopback=$(best iperf3 -c 127.0.0.1)

# 2 host1 exit=0
bridge=$(best docker exec bridge_client iperf3 -c 192.0.2.10)

# 3 host1 exit=0
macvlan=$(best docker exec macvlan_client iperf3 -c 198.51.100.50)

# 4 host1 exit=0
printf '%-10s time=%s ms\n' loopback "$loopback" bridge "$bridge" macvlan "$macvlan"
