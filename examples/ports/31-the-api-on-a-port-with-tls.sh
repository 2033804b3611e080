#!/usr/bin/env bash
# The API on a port, with TLS. Generated from docs/reference/ports.md: change the page, not this file.
# Needs engine>=28

# 1 host2 exit=56
curl -s --insecure https://198.51.100.11:2376/version
