#!/usr/bin/env bash
# Clean up. Generated from docs/tasks/subnets.md: change the page, not this file.
# Docker 20.10 answers otherwise than the block above.

# docs/tasks/subnets.md:589 host1 exit=0
find /etc/docker -type f | wc -l
