#!/usr/bin/env bash
# The ingress network. Generated from docs/drivers/overlay-encrypted.md: change the page, not this file.

# 1 host1 exit=1
grep -c OPEN-SESAME ingress.txt
