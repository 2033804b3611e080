#!/usr/bin/env bash
# A fixed address. Generated from docs/understand/addresses.md: change the page, not this file.
# Needs engine>=28 engine<29

# 1 host1 exit=125
docker run --rm --network back --ip 172.18.0.9 busybox true
