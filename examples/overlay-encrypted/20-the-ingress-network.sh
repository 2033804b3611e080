#!/usr/bin/env bash
# The ingress network. Generated from docs/drivers/overlay-encrypted.md: change the page, not this file.
# Needs ip_vs

# docs/drivers/overlay-encrypted.md:239 host1 exit=1
grep -c OPEN-SESAME ingress.txt
