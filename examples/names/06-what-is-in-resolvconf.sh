#!/usr/bin/env bash
# What is in resolv.conf. Generated from docs/understand/names.md: change the page, not this file.
# Needs engine>=28

# 1 host1 exit=0
docker exec web cat /etc/resolv.conf
