#!/usr/bin/env bash
# A subnet of your own. Generated from docs/understand/addresses.md: change the page, not this file.
# Runs on Docker 26.1 20.10 in place of the block above.

# 1 host1 exit=1
docker network create --subnet 192.0.2.64/26 back
