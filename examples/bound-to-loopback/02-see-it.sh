#!/usr/bin/env bash
# See it. Generated from docs/breaks/bound-to-loopback.md: change the page, not this file.

# 1 host1 exit=0
{ curl -sS http://127.0.0.1:8080/hostname 2>&1 || true; } \
  | grep -cE '\(52\) Empty reply from server|\(56\) Recv failure: Connection reset by peer'
