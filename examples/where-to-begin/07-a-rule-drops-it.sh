#!/usr/bin/env bash
# A rule drops it. Generated from docs/breaks/where-to-begin.md: change the page, not this file.

# 1 host1 exit=0
docker run -d --name api --network front busybox httpd -f -h /etc

# 2 host1 exit=0
nsenter -n -t "$(docker inspect api --format '{{.State.Pid}}')" iptables -A INPUT -p tcp --dport 80 -j DROP

# 3 host1 exit=1
bash reach.sh client api 80
