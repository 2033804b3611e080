#!/usr/bin/env bash
# Find the cause. Generated from docs/breaks/firewalld.md: change the page, not this file.

# docs/breaks/firewalld.md:80 host1 exit=0
docker network create -o com.docker.network.bridge.name=br-demo my_bridge

# docs/breaks/firewalld.md:82 host1 exit=0
firewall-cmd --zone docker --list-interfaces

# docs/breaks/firewalld.md:84 host1 exit=0
firewall-cmd --zone docker --list-all | grep target
