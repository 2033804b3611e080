#!/usr/bin/env bash
# What goes wrong. Generated from docs/tasks/python.md: change the page, not this file.

# 1 host1 exit=1
python3 -c 'import docker; docker.from_env().containers.run("busybox", "true", network="bridge", network_mode="host")' 2>&1 | tail -n 1
