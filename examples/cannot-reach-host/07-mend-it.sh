#!/usr/bin/env bash
# Mend it. Generated from docs/breaks/cannot-reach-host.md: change the page, not this file.

# docs/breaks/cannot-reach-host.md:80 host1 exit=0
iptables -I INPUT -i docker0 -p tcp --dport 8000 -j ACCEPT
