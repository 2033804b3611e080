#!/usr/bin/env bash
# The API on a port, with TLS. Generated from docs/reference/ports.md: change the page, not this file.
# Needs engine>=28

# 1 host1 exit=1
docker ps
