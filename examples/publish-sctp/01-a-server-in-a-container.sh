#!/usr/bin/env bash
# A server in a container. Generated from docs/tasks/publish-sctp.md: change the page, not this file.

# 1 host1 exit=0
docker run -d --name web -p 8080:5000/sctp -v /usr:/usr:ro -v /lib:/lib:ro -v /lib64:/lib64:ro -v "$PWD/server.py:/server.py:ro" busybox /usr/bin/python3 /server.py

# 2 host1 exit=0
docker port web
