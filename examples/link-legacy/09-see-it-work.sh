#!/usr/bin/env bash
# See it work. Generated from docs/breaks/link-legacy.md: change the page, not this file.
# Needs engine<29

# 1 host1 exit=0
docker run -d --name two --expose 80 busybox sleep 600

# 2 host1 exit=0
docker run --rm --name shop --link two:alias busybox env | grep ALIAS | sort
