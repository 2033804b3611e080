#!/usr/bin/env bash
# After a reload. Generated from docs/breaks/firewalld.md: change the page, not this file.
# Needs engine>=28

# docs/breaks/firewalld.md:175 host1 exit=0
firewall-cmd --quiet --reload & until iptables -S FORWARD | sed -n 2p | grep DOCKER-FORWARD; do :; done

# docs/breaks/firewalld.md:177 host1 exit=0
until iptables -S FORWARD | sed -n 2p | grep DOCKER-USER; do sleep 0.1; done

# docs/breaks/firewalld.md:179 host1 exit=0
wait
