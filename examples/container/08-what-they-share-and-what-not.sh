#!/usr/bin/env bash
# What they share, and what not. Generated from docs/drivers/container.md: change the page, not this file.

# 1 host1 exit=1
docker run --rm --network container:web busybox httpd -f -p 127.0.0.1:80 -h /etc
