#!/usr/bin/env bash
# Without the userland proxy. Generated from docs/tasks/source-address.md: change the page, not this file.

# 1 host1 exit=0
curl -s http://127.0.0.1:8080

# 2 host1 exit=0
curl -s http://198.51.100.11:8080

# 3 host1 exit=0
iptables -t nat -S POSTROUTING | grep 'src-type LOCAL' | sed 's/br-[0-9a-f]*/BRIDGE/g'
