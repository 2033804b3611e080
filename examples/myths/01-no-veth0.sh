#!/usr/bin/env bash
# No veth0. Generated from docs/myths.md: change the page, not this file.

# docs/myths.md:29 host1 exit=0
ip -brief link show master docker0 | wc -l

# docs/myths.md:31 host1 exit=0
docker run -d --name web busybox sleep 600

# docs/myths.md:33 host1 exit=0
ip -brief link show master docker0 | wc -l

# docs/myths.md:35 host1 exit=1
ip link show veth0
