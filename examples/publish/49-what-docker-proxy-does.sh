#!/usr/bin/env bash
# What docker-proxy does. Generated from docs/tasks/publish.md: change the page, not this file.
# Needs engine>=28

# 1 host1 exit=0
printf '#!/bin/sh\necho "$@" >> %s/calls\nexec docker-proxy "$@"\n' "$PWD" > my-proxy

# 2 host1 exit=0
chmod +x my-proxy

# 3 host1 exit=0
jq ". + {\"userland-proxy-path\": \"$PWD/my-proxy\"}" mine.json > /etc/docker/daemon.json

# 4 host1 exit=0
service docker restart

# 5 host1 exit=0
docker start web

# 6 host1 exit=0
until curl -s 'http://[::1]:8080/hostname'; do sleep 0.2; done

# 7 host1 exit=0
grep -o -- '-host-ip .* -host-port 8080' calls | sort
