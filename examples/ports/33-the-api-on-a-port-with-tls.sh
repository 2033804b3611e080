#!/usr/bin/env bash
# The API on a port, with TLS. Generated from docs/reference/ports.md: change the page, not this file.
# Needs engine>=28

# docs/reference/ports.md:443 host1 exit=0
unset DOCKER_HOST

# docs/reference/ports.md:444 host1 exit=0
rm -- *.pem
