#!/usr/bin/env bash
# enable_icc: traffic between the containers. Generated from docs/reference/bridge-options.md: change the page, not this file.

# 1 host1 exit=0
docker network create -o "$b.enable_icc=false" --subnet 192.0.2.48/28 quiet

# 2 host1 exit=0
docker run -d --name web --network quiet -p 8080:80 busybox httpd -f -h /etc

# 3 host1 exit=0
curl -s http://192.0.2.50/hostname
