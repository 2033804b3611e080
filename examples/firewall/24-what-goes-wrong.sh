#!/usr/bin/env bash
# What goes wrong. Generated from docs/understand/firewall.md: change the page, not this file.

# docs/understand/firewall.md:402 host1 exit=0
service docker restart

# docs/understand/firewall.md:403 host1 exit=0
docker start web

# docs/understand/firewall.md:405 host1 exit=0
sleep 1

# docs/understand/firewall.md:406 host2 exit=0
curl -s http://198.51.100.11:8080/hostname
