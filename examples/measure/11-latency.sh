#!/usr/bin/env bash
# Latency. Generated from docs/tasks/measure.md: change the page, not this file.

# 1 host1 exit=0
docker exec bridge_client ping -q -c 200 -i 0.005 192.0.2.10 | tail -n 1 | tee rtt

# 2 host1 exit=0
awk -F '[/ ]' '{print ($7 < 1 ? "true" : "false")}' rtt
