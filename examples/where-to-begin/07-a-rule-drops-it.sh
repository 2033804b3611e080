#!/usr/bin/env bash
# A rule drops it. Generated from docs/breaks/where-to-begin.md: change the page, not this file.

# docs/breaks/where-to-begin.md:131 host1 exit=0
docker run -d --name api --network front busybox httpd -f -h /etc

# docs/breaks/where-to-begin.md:133 host1 exit=0
nsenter -n -t "$(docker inspect api --format '{{.State.Pid}}')" iptables -A INPUT -p tcp --dport 80 -j DROP

# docs/breaks/where-to-begin.md:134 host1 exit=1
bash reach.sh client api 80
