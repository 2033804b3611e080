#!/usr/bin/env bash
# When the first one stops. Generated from docs/drivers/container.md: change the page, not this file.
# Runs on Docker 26.1 20.10 in place of the block above.

# 1 host1 exit=1
docker start client 2>&1 | grep -o 'cannot join network [a-z ]*of a non running container'
