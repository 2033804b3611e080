#!/usr/bin/env bash
# See it. Generated from docs/breaks/hairpin.md: change the page, not this file.

# 1 host1 exit=0
docker network create front

# 2 host1 exit=0
docker network create back

# 3 host1 exit=0
docker run -d --name web --network front -p 8080:80 busybox httpd -f -h /etc

# 4 host1 exit=0
docker run -d --name client --network front busybox sleep 600

# 5 host1 exit=0
docker run -d --name two --network back busybox sleep 600

# 6 host1 exit=0
url=http://127.0.0.1:8080/hostname

# 7 host1 exit=0
curl -s "$url" | wc -l
