#!/usr/bin/env bash
# After a reload. Generated from docs/breaks/firewalld.md: change the page, not this file.
# Needs engine>=28

# 1 host1 exit=0
firewall-cmd --quiet --reload & until iptables -S FORWARD | sed -n 2p | grep DOCKER-FORWARD; do :; done

# 2 host1 exit=0
until iptables -S FORWARD | sed -n 2p | grep DOCKER-USER; do sleep 0.1; done

# 3 host1 exit=0
wait
