#!/usr/bin/env bash
# What goes wrong. Generated from docs/tasks/publish-sctp.md: change the page, not this file.

# 1 host1 exit=0
python3 -c 'import socket; socket.socket(socket.AF_INET, socket.SOCK_STREAM, socket.IPPROTO_SCTP)'
