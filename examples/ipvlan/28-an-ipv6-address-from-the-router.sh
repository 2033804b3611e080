#!/usr/bin/env bash
# An IPv6 address from the router. Generated from docs/drivers/ipvlan.md: change the page, not this file.
# Needs engine>=27

# docs/drivers/ipvlan.md:333 host1 exit=0
docker run -d --name web --network "name=two,driver-opt=$setting" busybox sleep 600

# docs/drivers/ipvlan.md:335 host1 exit=0
until docker exec web ip -6 addr show eth0 | grep 'scope global dynamic' | grep -o 'inet6 2001:db8:100:'; do sleep 1; done

# docs/drivers/ipvlan.md:337 host1 exit=0
until docker exec web ip -6 route | grep -o 'default via fe80'; do sleep 1; done

# docs/drivers/ipvlan.md:339 host1 exit=0
docker exec web ping -6 -c 1 2001:db8:100::12 | grep received

# docs/drivers/ipvlan.md:341 host1 exit=0
docker rm -f web
