#!/usr/bin/env bash
# What goes wrong. Generated from docs/tasks/publish.md: change the page, not this file.
# Needs engine>=28

<<<<<<<< HEAD:examples/publish/50-what-goes-wrong.sh
# docs/tasks/publish.md:587 host1 exit=0
busybox httpd -p 9000 -h /etc

# docs/tasks/publish.md:588 host1 exit=125
========
# docs/tasks/publish.md:536 host1 exit=0
busybox httpd -p 9000 -h /etc

# docs/tasks/publish.md:537 host1 exit=125
>>>>>>>> 4bc6df9b521a3d0d1c418ff499122153c01bcdad:examples/publish/45-what-goes-wrong.sh
docker run --rm --name three -p 127.0.0.1:9000:80 busybox true
