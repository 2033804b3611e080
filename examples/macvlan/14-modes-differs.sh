#!/usr/bin/env bash
# Modes. Generated from docs/drivers/macvlan.md: change the page, not this file.
# Docker 26.1 answers otherwise than the block above.

# docs/drivers/macvlan.md:181 host1 exit=125
docker run --name two --network whole busybox true
