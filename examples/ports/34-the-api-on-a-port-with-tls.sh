#!/usr/bin/env bash
# The API on a port, with TLS. Generated from docs/reference/ports.md: change the page, not this file.
# Needs engine>=28

# 1 host1 exit=0
unset DOCKER_HOST

# 2 host1 exit=0
rm -- *.pem
