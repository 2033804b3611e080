#!/usr/bin/env bash
# An IPv6 address from the router. Generated from docs/drivers/ipvlan.md: change the page, not this file.
# Needs engine>=27

# 1 host1 exit=0
docker run -d --name web --network "name=two,driver-opt=$setting" busybox sleep 600

# 2 host1 exit=0
until docker exec web ip -6 addr show eth0 | grep 'scope global dynamic' | grep -o 'inet6 2001:db8:100:'; do sleep 1; done

# 3 host1 exit=0
until docker exec web ip -6 route | grep -o 'default via fe80'; do sleep 1; done

# 4 host1 exit=0
docker exec web ping -6 -c 1 2001:db8:100::12 | grep received

# 5 host1 exit=0
docker rm -f web
