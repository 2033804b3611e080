#!/usr/bin/env bash
# What goes wrong. Generated from docs/tasks/reach-the-host.md: change the page, not this file.

# 1 host1 exit=1
busybox httpd -f -p 192.0.2.254:9003
