#!/usr/bin/env bash
# Which of several networks gets --ip. Generated from docs/reference/docs-says-otherwise.md: change the page, not this file.
# Needs engine>=25

# 1 host1 exit=0
docker network create other

# 2 host1 exit=0
docker run --rm --network front --network other --ip 192.0.2.50 busybox ip -4 addr | grep -o 'inet 192[.0-9]*'
