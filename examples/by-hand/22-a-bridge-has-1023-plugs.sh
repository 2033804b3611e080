#!/usr/bin/env bash
# A bridge has 1023 plugs. Generated from docs/understand/by-hand.md: change the page, not this file.
# Needs engine>=28

# 1 host1 exit=125
docker run --rm --name one --network my_bridge busybox true
