#!/usr/bin/env bash
# Between two hosts. Generated from docs/tasks/measure.md: change the page, not this file.

# 1 host2 exit=0
direct=$(best iperf3 -c 198.51.100.11)

# 2 host2 exit=0
published=$(best iperf3 -c 198.51.100.11 -p 5202)

# 3 host2 exit=0
macvlan=$(best iperf3 -c 198.51.100.50)

# 4 host2 exit=0
overlay=$(best docker exec overlay_client iperf3 -c overlay_server)

# 5 host2 exit=0
printf '%-10s time=%s ms\n' host "$direct" published "$published" macvlan "$macvlan" overlay "$overlay"
