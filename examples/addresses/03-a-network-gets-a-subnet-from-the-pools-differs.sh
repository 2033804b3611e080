#!/usr/bin/env bash
# A network gets a subnet from the pools. Generated from docs/understand/addresses.md: change the page, not this file.
# Runs on Docker 26.1 20.10 in place of the block above.

# 1 host1 exit=0
docker network inspect app --format '{{(index .IPAM.Config 0).Subnet}}'
