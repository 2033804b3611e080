#!/usr/bin/env bash
# Through a published port, from the host itself. Generated from docs/tasks/measure.md: change the page, not this file.

# 1 host1 exit=0
rule=$(best iperf3 -c 198.51.100.11 -p 5202)

# 2 host1 exit=0
proxy=$(best iperf3 -c 127.0.0.1 -p 5202)

# 3 host1 exit=0
printf '%-10s time=%s ms\n' rule "$rule" proxy "$proxy"
