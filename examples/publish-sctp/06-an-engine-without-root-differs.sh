#!/usr/bin/env bash
# An engine without root. Generated from docs/tasks/publish-sctp.md: change the page, not this file.
# Runs on Docker 29.7 in place of the block above.

# 1 host1 exit=125
rootless run -d --name two -p 8082:5000/sctp -v /usr:/usr:ro -v /lib:/lib:ro -v /lib64:/lib64:ro -v /home/ada/server.py:/server.py:ro busybox /usr/bin/python3 /server.py
