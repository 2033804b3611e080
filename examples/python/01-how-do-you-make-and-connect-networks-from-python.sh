#!/usr/bin/env bash
# How do you make and connect networks from Python?. Generated from docs/tasks/python.md: change the page, not this file.

# 1 host1 exit=0
python3 -c 'import docker; print(docker.from_env().version()["ApiVersion"] >= "1.41")'
