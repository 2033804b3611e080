#!/usr/bin/env bash
# What goes wrong. Generated from docs/reference/bridge-options.md: change the page, not this file.

# 1 host1 exit=1
docker network create -o "$b.name=a-very-long-name-for-a-bridge" neither
