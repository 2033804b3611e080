#!/usr/bin/env bash
# The ingress network. Generated from docs/drivers/overlay-encrypted.md: change the page, not this file.

# docs/drivers/overlay-encrypted.md:233 host1 exit=0
capture; ask; sleep 3; kill $!; wait

# docs/drivers/overlay-encrypted.md:235 host1 exit=0
grep -o OPEN-SESAME ingress.txt
