#!/usr/bin/env bash
# Why it works. Generated from docs/tasks/publish.md: change the page, not this file.

<<<<<<<< HEAD:examples/publish/48-why-it-works.sh
# docs/tasks/publish.md:561 host1 exit=0
rm /etc/docker/daemon.json

# docs/tasks/publish.md:562 host1 exit=0
service docker restart

# docs/tasks/publish.md:563 host1 exit=0
docker start web

# docs/tasks/publish.md:565 host1 exit=0
iptables -t nat -S DOCKER | grep 8080

# docs/tasks/publish.md:567 host1 exit=0
========
# docs/tasks/publish.md:510 host1 exit=0
rm /etc/docker/daemon.json

# docs/tasks/publish.md:511 host1 exit=0
service docker restart

# docs/tasks/publish.md:512 host1 exit=0
docker start web

# docs/tasks/publish.md:514 host1 exit=0
iptables -t nat -S DOCKER | grep 8080

# docs/tasks/publish.md:516 host1 exit=0
>>>>>>>> 4bc6df9b521a3d0d1c418ff499122153c01bcdad:examples/publish/43-why-it-works.sh
iptables -S DOCKER | grep 'dport 80'
