#!/usr/bin/env bash
# A server for all containers. Generated from docs/tasks/dns.md: change the page, not this file.

# 1 host1 exit=0
cp mine.json /etc/docker/daemon.json

# 2 host1 exit=0
service docker restart
