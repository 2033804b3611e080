#!/usr/bin/env bash
# For builds. Generated from docs/tasks/proxy.md: change the page, not this file.

# docs/tasks/proxy.md:165 host1 exit=0
docker build --quiet --tag demo . | wc -l

# docs/tasks/proxy.md:167 host1 exit=0
docker run --rm demo cat /proxy.txt

# docs/tasks/proxy.md:174 host1 exit=0
docker image inspect demo --format '{{json .Config.Env}}' | grep -ci _proxy || true
