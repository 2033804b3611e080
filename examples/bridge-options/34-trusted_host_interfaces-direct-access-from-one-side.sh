#!/usr/bin/env bash
# trusted_host_interfaces: direct access from one side. Generated from docs/reference/bridge-options.md: change the page, not this file.
# Needs engine>=28.2

# 1 host2 exit=28
curl -s --max-time 2 http://192.0.2.194:81/hostname
