#!/usr/bin/env bash
# A server for all containers. Generated from docs/tasks/dns.md: change the page, not this file.

# docs/tasks/dns.md:292 host1 exit=0
rm /etc/docker/daemon.json

# docs/tasks/dns.md:293 host1 exit=0
service docker restart
