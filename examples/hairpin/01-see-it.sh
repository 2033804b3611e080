#!/usr/bin/env bash
# See it. Generated from docs/breaks/hairpin.md: change the page, not this file.

# docs/breaks/hairpin.md:12 host1 exit=0
docker network create front

# docs/breaks/hairpin.md:14 host1 exit=0
docker network create back

# docs/breaks/hairpin.md:16 host1 exit=0
docker run -d --name web --network front -p 8080:80 busybox httpd -f -h /etc

# docs/breaks/hairpin.md:18 host1 exit=0
docker run -d --name client --network front busybox sleep 600

# docs/breaks/hairpin.md:20 host1 exit=0
docker run -d --name two --network back busybox sleep 600

# docs/breaks/hairpin.md:22 host1 exit=0
url=http://127.0.0.1:8080/hostname

# docs/breaks/hairpin.md:23 host1 exit=0
curl -s "$url" | wc -l
