#!/usr/bin/env bash
# What docker-proxy does. Generated from docs/tasks/publish.md: change the page, not this file.
# Needs engine>=28

# docs/tasks/publish.md:532 host1 exit=0
printf '#!/bin/sh\necho "$@" >> %s/calls\nexec docker-proxy "$@"\n' "$PWD" > my-proxy

# docs/tasks/publish.md:533 host1 exit=0
chmod +x my-proxy

# docs/tasks/publish.md:534 host1 exit=0
echo "{\"userland-proxy-path\": \"$PWD/my-proxy\"}" > /etc/docker/daemon.json

# docs/tasks/publish.md:535 host1 exit=0
service docker restart

# docs/tasks/publish.md:536 host1 exit=0
docker start web

# docs/tasks/publish.md:538 host1 exit=0
until curl -s 'http://[::1]:8080/hostname'; do sleep 0.2; done

# docs/tasks/publish.md:540 host1 exit=0
grep -o -- '-host-ip .* -host-port 8080' calls | sort
