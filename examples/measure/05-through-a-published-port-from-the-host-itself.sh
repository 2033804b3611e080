#!/usr/bin/env bash
# Through a published port, from the host itself. Generated from docs/tasks/measure.md: change the page, not this file.

# docs/tasks/measure.md:77 host1 exit=0
rule=$(best iperf3 -c 198.51.100.11 -p 5202)

# docs/tasks/measure.md:78 host1 exit=0
proxy=$(best iperf3 -c 127.0.0.1 -p 5202)

# docs/tasks/measure.md:79 host1 exit=0
printf '%-10s time=%s ms\n' rule "$rule" proxy "$proxy"
