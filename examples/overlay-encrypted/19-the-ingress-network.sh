#!/usr/bin/env bash
# The ingress network. Generated from docs/drivers/overlay-encrypted.md: change the page, not this file.

# 1 host1 exit=0
capture; ask; sleep 3; kill $!; wait

# 2 host1 exit=0
grep -o OPEN-SESAME ingress.txt
