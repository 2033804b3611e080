#!/usr/bin/env bash
# On a network of their own. Generated from docs/tasks/three-tiers.md: change the page, not this file.

# 1 host1 exit=0
docker rm -f database backend frontend

# 2 host1 exit=0
docker network create app

# 3 host1 exit=0
docker run -d --name database --network app busybox httpd -f -p 5432 -h /etc

# 4 host1 exit=0
docker run -d --name backend --network app busybox httpd -f -p 5000 -h /etc

# 5 host1 exit=0
docker run -d --name frontend --network app busybox httpd -f -p 80 -h /etc

# 6 host1 exit=0
docker exec frontend wget -q -O - http://backend:5000/hostname | wc -l

# 7 host1 exit=0
docker exec backend wget -q -O - http://database:5432/hostname | wc -l
