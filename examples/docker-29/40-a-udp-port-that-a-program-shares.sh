#!/usr/bin/env bash
# A UDP port that a program shares. Generated from docs/reference/docker-29.md: change the page, not this file.
# Needs engine<27

# 1 host1 exit=125
docker run --rm -p 127.0.0.1:5353:53/udp busybox true 2>&1 | grep -o 'bind: address already in use'
