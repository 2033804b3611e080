#!/usr/bin/env bash
# Without the userland proxy. Generated from docs/tasks/source-address.md: change the page, not this file.

# docs/tasks/source-address.md:167 host1 exit=0
curl -s http://127.0.0.1:8080

# docs/tasks/source-address.md:169 host1 exit=0
curl -s http://198.51.100.11:8080

# docs/tasks/source-address.md:171 host1 exit=0
iptables -t nat -S POSTROUTING | grep 'src-type LOCAL' | sed 's/br-[0-9a-f]*/BRIDGE/g'
