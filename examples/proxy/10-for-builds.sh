#!/usr/bin/env bash
# For builds. Generated from docs/tasks/proxy.md: change the page, not this file.

# 1 host1 exit=0
docker build --quiet --tag demo . | wc -l

# 2 host1 exit=0
docker run --rm demo cat /proxy.txt

# 3 host1 exit=0
docker image inspect demo --format '{{json .Config.Env}}' | grep -ci _proxy || true
