#!/usr/bin/env bash
# What goes wrong. Generated from docs/reference/bridge-options.md: change the page, not this file.
# Runs on Docker 20.10 in place of the block above.

# 1 host1 exit=1
docker network create -o "$b.name=a-very-long-name-for-a-bridge" neither
