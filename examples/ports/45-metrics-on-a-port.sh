#!/usr/bin/env bash
# Metrics on a port. Generated from docs/reference/ports.md: change the page, not this file.

# 1 host1 exit=0
curl -s http://127.0.0.1:9323/metrics | grep -c libnetwork || true
