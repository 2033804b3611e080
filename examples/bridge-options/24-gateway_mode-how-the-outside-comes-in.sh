#!/usr/bin/env bash
# gateway_mode: how the outside comes in. Generated from docs/reference/bridge-options.md: change the page, not this file.

# 1 host1 exit=0
serve='httpd -p 81 -h /etc; httpd -f -h /etc'
