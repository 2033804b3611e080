#!/usr/bin/env bash
# The API over SSH. Generated from docs/reference/ports.md: change the page, not this file.

# 1 host1 exit=7
curl -s http://127.0.0.1:8080/hostname
