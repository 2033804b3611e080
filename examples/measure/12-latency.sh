#!/usr/bin/env bash
# Latency. Generated from docs/tasks/measure.md: change the page, not this file.

# 1 host2 exit=0
ping -q -c 200 -i 0.005 198.51.100.11 | tail -n 1 | tee rtt

# 2 host2 exit=0
ping -q -c 200 -i 0.005 198.51.100.50 | tail -n 1 | tee -a rtt

# 3 host2 exit=0
docker exec overlay_client ping -q -c 200 -i 0.005 overlay_server | tail -n 1 | tee -a rtt

# 4 host2 exit=0
awk -F '[/ ]' '{print ($7 < 1 ? "true" : "false")}' rtt
