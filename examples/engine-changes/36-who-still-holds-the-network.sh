#!/usr/bin/env bash
# Who still holds the network. Generated from docs/reference/engine-changes.md: change the page, not this file.
# Needs engine>=28.1

# 1 host1 exit=1
docker network rm front
