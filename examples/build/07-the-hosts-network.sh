#!/usr/bin/env bash
# The host's network. Generated from docs/tasks/build.md: change the page, not this file.

# 1 host1 exit=0
docker run -d --name web -p 127.0.0.1:8080:80 busybox httpd -f -h /etc

# 2 host1 exit=0
dockerfile='FROM busybox\nRUN wget -q -O /answer http://127.0.0.1:8080/hostname\n'

# 3 host1 exit=0
printf "$dockerfile" | docker build --network host --quiet --tag demo - | wc -l

# 4 host1 exit=0
docker run --rm demo wc -l /answer
