#!/usr/bin/env bash
# Ports in the long form. Generated from docs/tasks/compose.md: change the page, not this file.
# Needs engine>=28

# 1 host1 exit=1
PROTOCOL=upd docker compose -f ports.yaml --progress quiet up -d 2>&1 | grep -o 'unknown protocol'
