#!/usr/bin/env bash
# A network gets a subnet from the pools. Generated from docs/understand/addresses.md: change the page, not this file.

# 1 host1 exit=0
docker network ls --quiet --filter name=net | xargs docker network rm | wc -l
