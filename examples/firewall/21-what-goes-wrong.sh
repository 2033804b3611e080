#!/usr/bin/env bash
# What goes wrong. Generated from docs/understand/firewall.md: change the page, not this file.

# docs/understand/firewall.md:341 host1 exit=0
service docker restart

# docs/understand/firewall.md:342 host1 exit=0
docker start web

# docs/understand/firewall.md:344 host1 exit=0
sleep 1

# docs/understand/firewall.md:345 host2 exit=0
curl -s http://198.51.100.11:8080/hostname
