#!/usr/bin/env bash
# On a network of their own. Generated from docs/tasks/three-tiers.md: change the page, not this file.

# docs/tasks/three-tiers.md:67 host1 exit=0
docker rm -f database backend frontend

# docs/tasks/three-tiers.md:71 host1 exit=0
docker network create app

# docs/tasks/three-tiers.md:73 host1 exit=0
docker run -d --name database --network app busybox httpd -f -p 5432 -h /etc

# docs/tasks/three-tiers.md:75 host1 exit=0
docker run -d --name backend --network app busybox httpd -f -p 5000 -h /etc

# docs/tasks/three-tiers.md:77 host1 exit=0
docker run -d --name frontend --network app busybox httpd -f -p 80 -h /etc

# docs/tasks/three-tiers.md:79 host1 exit=0
docker exec frontend wget -q -O - http://backend:5000/hostname | wc -l

# docs/tasks/three-tiers.md:81 host1 exit=0
docker exec backend wget -q -O - http://database:5432/hostname | wc -l
