#!/usr/bin/env bash
# What docker-proxy does. Generated from docs/tasks/publish.md: change the page, not this file.

# 1 host2 exit=1
nc -zv -w 1 2001:db8:100::11 8080
