#!/usr/bin/env bash
# On one host. Generated from docs/tasks/measure.md: change the page, not this file.

# docs/tasks/measure.md:55 host1 exit=0
loopback=$(best iperf3 -c 127.0.0.1)

# docs/tasks/measure.md:56 host1 exit=0
bridge=$(best docker exec bridge_client iperf3 -c 192.0.2.10)

# docs/tasks/measure.md:57 host1 exit=0
macvlan=$(best docker exec macvlan_client iperf3 -c 198.51.100.50)

# docs/tasks/measure.md:58 host1 exit=0
printf '%-10s time=%s ms\n' loopback "$loopback" bridge "$bridge" macvlan "$macvlan"
