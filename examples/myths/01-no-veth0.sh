#!/usr/bin/env bash
# No veth0. Generated from docs/myths.md: change the page, not this file.

# 1 host1 exit=0
ip -brief link show master docker0 | wc -l

# 2 host1 exit=0
docker run -d --name web busybox sleep 600

# 3 host1 exit=0
ip -brief link show master docker0 | wc -l

# 4 host1 exit=1
ip link show veth0
