#!/usr/bin/env bash
# After a reload. Generated from docs/breaks/firewalld.md: change the page, not this file.

# 1 host2 exit=0
until curl -s --max-time 2 http://198.51.100.11:8080/hostname; do sleep 1; done
