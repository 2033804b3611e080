#!/usr/bin/env bash
# Who the server sees. Generated from docs/drivers/rootless.md: change the page, not this file.
# Needs engine>=28

# 1 host1 exit=0
bash rootless.sh restart DOCKERD_ROOTLESS_ROOTLESSKIT_NET=pasta

# 2 host1 exit=0
docker --context rootless start web

# 3 host1 exit=0
until ss -Hltn 'sport = :8080' | grep -q .; do sleep 0.2; done

# 4 host2 exit=0
curl -s http://198.51.100.11:8080/hostname

# 5 host1 exit=0
docker --context rootless logs --tail 1 web 2>&1 | grep -o '[0-9]*\.[0-9]*\.[0-9]*\.[0-9]*'
