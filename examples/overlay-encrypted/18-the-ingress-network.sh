#!/usr/bin/env bash
# The ingress network. Generated from docs/drivers/overlay-encrypted.md: change the page, not this file.

# 1 host1 exit=0
publish() { docker service create --quiet --detach --no-resolve-image --stop-grace-period 0s --name web --publish 8080:80 --constraint node.role==manager busybox sh -c "$serve"; }

# 2 host1 exit=0
ask() { until curl -s --max-time 10 http://198.51.100.12:8080/word; do sleep 1; done; }

# 3 host1 exit=0
capture() { rm heard; tcpdump -A -l -n -i eth0 udp port 4789 or esp >ingress.txt 2>heard & until grep -qs listening heard; do sleep 0.1; done; }

# 4 host1 exit=0
publish && ask
