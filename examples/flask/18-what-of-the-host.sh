#!/usr/bin/env bash
# What of the host. Generated from docs/tasks/flask.md: change the page, not this file.

# docs/tasks/flask.md:219 host1 exit=0
busybox httpd -p 9000 -h /etc

# docs/tasks/flask.md:220 host1 exit=0
docker compose exec frontend curl -s http://198.51.100.11:9000/hostname

# docs/tasks/flask.md:222 host1 exit=0
iptables -I INPUT -i br-front -m conntrack --ctstate NEW -j DROP
