#!/usr/bin/env bash
# Apart from the host as well. Generated from docs/tasks/isolate.md: change the page, not this file.
# Needs engine>=28

# 1 host1 exit=1
docker network create -o com.docker.network.bridge.gateway_mode_ipv4=isolated other
