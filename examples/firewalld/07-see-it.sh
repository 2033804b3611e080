#!/usr/bin/env bash
# See it. Generated from docs/breaks/firewalld.md: change the page, not this file.

# 1 host1 exit=0
firewall-cmd --zone public --add-rich-rule 'rule family=ipv4 port port=8080 protocol=tcp drop'

# 2 host2 exit=0
curl -s http://198.51.100.11:8080/hostname
