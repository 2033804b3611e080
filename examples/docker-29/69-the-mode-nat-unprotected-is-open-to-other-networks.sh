#!/usr/bin/env bash
# The mode nat-unprotected is open to other networks. Generated from docs/reference/docker-29.md: change the page, not this file.
# Needs engine>=29

# 1 host1 exit=0
docker exec db timeout 2 wget -q -O - http://192.0.2.140/hostname
