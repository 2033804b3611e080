#!/usr/bin/env bash
# When the first one stops. Generated from docs/drivers/container.md: change the page, not this file.
# Docker 26.1 20.10 answers otherwise than the block above.

# docs/drivers/container.md:270 host1 exit=1
docker start client 2>&1 | grep -o 'cannot join network [a-z ]*of a non running container'
