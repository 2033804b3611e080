#!/usr/bin/env bash
# Encrypted: it does not. Generated from docs/drivers/overlay-encrypted.md: change the page, not this file.

# 1 host1 exit=1
grep -c OPEN-SESAME secret.txt
