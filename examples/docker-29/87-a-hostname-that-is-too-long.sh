#!/usr/bin/env bash
# A hostname that is too long. Generated from docs/reference/docker-29.md: change the page, not this file.
# Needs engine<29

# 1 host1 exit=0
name=$(printf 'a%.0s' $(seq 65))

# 2 host1 exit=0
docker create --name two --hostname $name busybox true
