#!/usr/bin/env bash
# An IPv6 subnet turns IPv6 on. Generated from docs/reference/docs-says-otherwise.md: change the page, not this file.
# Runs on Docker 29.7 in place of the block above.

# 1 host1 exit=0
docker network inspect half --format '{{.EnableIPv6}} {{range .IPAM.Config}}{{.Subnet}} {{end}}'
