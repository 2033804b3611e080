#!/usr/bin/env bash
# Other words for a port in use. Generated from docs/reference/docker-29.md: change the page, not this file.

# 1 host1 exit=0
pkill -f 'busybox httpd -p 9000'
